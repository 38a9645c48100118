import { formatNumeral } from '../numeral'
import { type Outline, outline } from '../outline'
import { markCitations } from '../references/mark'
import { recite } from '../references/recite'
import { type HeldNumber, type Id, type Provision, provision, type Statute } from '../statute'
import { type ArticleDraft, articleDraft, articleLines } from './article-draft'
import { articleLabel } from './article-label'
import { carryOut, type Work } from './carry-out'
import type { HeadingPlace, Operation } from './operation'
import { UNTOUCHED } from './slots'

/** An article with all it contains, under the label it is to bear. */
type Block = { readonly label: string; readonly provisions: readonly Provision[] }

/**
 * Carries the instructions of a decision out on the act in force and gives the amended act: articles named by `as` stand at
 * that number, the others keep their order, numbers follow, citations of renumbered articles are rewritten.
 * Throws InstructionFault when an instruction names what the act does not have.
 */
export const applyDecision = (act: Statute, operations: readonly Operation[], newId: () => Id): Statute =>
  amendedAct(
    act,
    operations.reduce((work, operation) => carryOut(work, operation, 0, newId), workOn(act)),
    operations,
    newId,
  )

/** The articles of an act, ready to be amended. */
export function workOn(act: Statute): Work {
  const { entries } = outline(act)
  const articles = entries
    .filter(entry => entry.provision.type === 'article')
    .map(({ label, index, end }) => {
      const provisions = entries.slice(index, end).map(each => each.provision)
      return { label, draft: articleDraft(provisions), as: null, by: UNTOUCHED }
    })
  return { articles, fresh: [] }
}

/** The act with its amended articles; headings, title, preamble and annexes follow the operations on them. */
export function amendedAct(act: Statute, work: Work, operations: readonly Operation[], newId: () => Id): Statute {
  const articles = articlesInPlace(work).blocks
  const headings = operations.find(operation => operation.kind === 'headings')
  const provisions = headings ? placeHeadings(articles, headings.headings, newId) : keepHeadings(outline(act), articles)
  const renumbered = recite(act, { ...act, provisions })
  return markCitations(operations.reduce((amended, operation) => reframe(amended, operation, newId), renumbered))
}

/**
 * The amended articles in order: those with a number stand there, the others fill the numbers between. What cannot stand at its number
 * comes last; its instructions are `unplaced`.
 */
export function articlesInPlace({ articles, fresh }: Work): {
  readonly blocks: readonly Block[]
  readonly unplaced: readonly number[]
} {
  const unplaced: number[] = []
  const linesOf = (draft: ArticleDraft): readonly Provision[] => {
    const lines = articleLines(draft)
    unplaced.push(...lines.unplaced)
    return lines.provisions
  }
  const all = [...articles, ...fresh].flatMap(({ draft, as, by }) => {
    const provisions = draft ? linesOf(draft) : []
    return provisions.length > 0 ? [{ provisions, as, by }] : []
  })
  const rest = all.filter(each => each.as === null).map(each => each.provisions)
  const waiting = all.filter(each => each.as !== null)
  const blocks: Block[] = []
  const put = (at: HeldNumber, provisions: readonly Provision[]) =>
    blocks.push({ label: labelAt(at), provisions: withInserted(provisions, at.suffix > 0) })
  let last: HeldNumber = { number: 0, suffix: 0 }
  for (;;) {
    const further = { number: last.number, suffix: last.suffix + 1 }
    const next = { number: last.number + 1, suffix: 0 }
    const placed = taken(waiting, further) ?? (rest[0]?.[0]?.inserted ? null : taken(waiting, next))
    const provisions = placed?.provisions ?? rest.shift()
    if (!provisions) break
    last = placed ? placed.at : (provisions[0]?.held ?? (provisions[0]?.inserted ? further : next))
    put(last, provisions)
  }
  const left = waiting.map(({ as, provisions }) => ({ label: as ?? '', provisions }))
  return { blocks: [...blocks, ...left], unplaced: [...unplaced, ...waiting.map(each => each.by)] }
}

/** Takes what is to stand at a number from those that wait. */
function taken<Waiting extends { readonly as: string | null }>(
  waiting: Waiting[],
  at: HeldNumber,
): (Waiting & { readonly at: HeldNumber }) | null {
  const index = at.number === 0 ? -1 : waiting.findIndex(({ as }) => as === labelAt(at))
  const [found] = index < 0 ? [] : waiting.splice(index, 1)
  return found ? { ...found, at } : null
}

const labelAt = ({ number, suffix }: HeldNumber): string =>
  suffix > 0 ? `${articleLabel(number)}之${formatNumeral(suffix)}` : articleLabel(number)

/** 第十条之一 is marked as inserted, what bears a number of its own is not. */
function withInserted([article, ...more]: readonly Provision[], inserted: boolean): readonly Provision[] {
  if (!article) return []
  const { inserted: was = false, ...plain } = article
  if (was === inserted) return [article, ...more]
  return [inserted ? { ...plain, inserted: true as const } : plain, ...more]
}

/** Headings stay before the article they stood before, or the next one that is left. */
function keepHeadings({ entries }: Outline, articles: readonly Block[]): readonly Provision[] {
  const at = new Map(articles.map((block, index) => [block.provisions[0]?.id, index]))
  const before = new Map<number, Provision[]>()
  let last = -1
  const pending: Provision[] = []
  for (const { provision } of entries) {
    const index = at.get(provision.id)
    if (provision.type === 'article' && index !== undefined && index > last) {
      before.set(index, pending.splice(0))
      last = index
    } else if (RANKS_ABOVE.has(provision.type)) pending.push(provision)
  }
  return [...articles.flatMap((block, index) => [...(before.get(index) ?? []), ...block.provisions]), ...pending]
}

const RANKS_ABOVE: ReadonlySet<string> = new Set(['part', 'subpart', 'chapter', 'section'])

function placeHeadings(
  articles: readonly Block[],
  headings: readonly HeadingPlace[],
  newId: () => Id,
): readonly Provision[] {
  const made = (before: string) => headings.filter(each => each.before === before).map(each => headingOf(each, newId))
  return [...articles.flatMap(block => [...made(block.label), ...block.provisions]), ...made('')]
}

const HEADING_UNITS = { 分编: 'subpart', 编: 'part', 章: 'chapter', 节: 'section' } as const

function headingOf({ label, text }: HeadingPlace, newId: () => Id): Provision {
  const unit = (['分编', '编', '章', '节'] as const).find(each => label.endsWith(each))
  if (!unit) return { ...provision(newId(), 'part', text), unnumbered: true }
  return provision(newId(), HEADING_UNITS[unit], text)
}

function reframe(act: Statute, operation: Operation, newId: () => Id): Statute {
  switch (operation.kind) {
    case 'title':
      return { ...act, title: operation.text }
    case 'preamble':
      return { ...act, preamble: operation.lines }
    case 'annexes':
      return { ...act, annexes: operation.annexes.map(annex => ({ id: newId(), ...annex })) }
    default:
      return act
  }
}
