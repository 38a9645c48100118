import { type Outline, outline } from '../outline'
import { markCitations } from '../references/mark'
import { recite } from '../references/recite'
import { type Id, type Provision, provision, type Statute, textOf } from '../statute'
import { articleLabel, compareArticleLabels, readArticleLabel } from './article-label'
import type { HeadingPlace, Operation, ParagraphOperation, WordsOperation } from './operation'
import { readPrinted } from './printed'

/** An article with all it contains, under the label it is to bear. */
type Block = { readonly label: string; readonly provisions: readonly Provision[] }

/** An operation names an article or a 款 that the act does not have. */
export class NoSuchProvision extends Error {
  constructor(readonly words: string) {
    super(`The act has no ${words}`)
  }
}

/**
 * Carries the instructions of a decision out on the act in force and gives the amended act: articles named by `as` stand at
 * that number, the others keep their order, numbers follow, citations of renumbered articles are rewritten.
 * Throws NoSuchProvision when an instruction names what the act does not have.
 */
export function applyDecision(act: Statute, operations: readonly Operation[], newId: () => Id): Statute {
  const articles = revise(blocksOf(outline(act)), operations, newId)
  const headings = operations.find(operation => operation.kind === 'headings')
  const provisions = headings ? placeHeadings(articles, headings.headings, newId) : keepHeadings(outline(act), articles)
  const renumbered = recite(act, { ...act, provisions })
  return markCitations(operations.reduce((amended, operation) => reframe(amended, operation, newId), renumbered))
}

const blocksOf = ({ entries }: Outline): readonly Block[] =>
  entries
    .filter(entry => entry.provision.type === 'article')
    .map(({ label, index, end }) => ({ label, provisions: entries.slice(index, end).map(each => each.provision) }))

function revise(blocks: readonly Block[], operations: readonly Operation[], newId: () => Id): readonly Block[] {
  const left = new Map(blocks.map(block => [block.label, block.provisions]))
  const placed = new Map<string, readonly Provision[]>()
  const take = (label: string): readonly Provision[] => {
    const provisions = left.get(label)
    if (!provisions) throw new NoSuchProvision(label)
    return provisions
  }
  const before = new Map(left)
  for (const operation of operations) {
    if (operation.kind === 'delete') {
      take(operation.old)
      left.delete(operation.old)
    }
    if (operation.kind === 'insert') placed.set(operation.as, readPrinted(operation.lines, newId))
    if (operation.kind === 'revise') {
      for (const label of operation.old) left.delete(take(label) && label)
      operation.as.forEach((label, index) => {
        const old = before.get(operation.old[index] ?? '') ?? []
        placed.set(label, reword(old, operation.texts[index], newId))
      })
    }
    if (operation.kind === 'words') left.set(operation.article, replaceWords(take(operation.article), operation))
    if ('paragraph' in operation)
      left.set(operation.article, reviseParagraph(take(operation.article), operation, newId))
  }
  return inPlace(left, placed)
}

/** New words for an article; what keeps its place within it keeps its id, so that citations and links hold. */
function reword(
  old: readonly Provision[],
  lines: readonly string[] | undefined,
  newId: () => Id,
): readonly Provision[] {
  if (!lines) return old
  const keep = olds(old)
  return readPrinted(lines, newId).map(each => ({ ...each, id: keep(each.type) ?? each.id }))
}

function olds(provisions: readonly Provision[]): (type: Provision['type']) => Id | undefined {
  const queues = new Map<string, Id[]>()
  for (const { id, type } of provisions) queues.set(type, [...(queues.get(type) ?? []), id])
  return type => queues.get(type)?.shift()
}

function reviseParagraph(
  article: readonly Provision[],
  operation: ParagraphOperation,
  newId: () => Id,
): readonly Provision[] {
  const starts = article.flatMap(({ type }, index) => (type === 'article' || type === 'paragraph' ? [index] : []))
  const inserting = operation.kind === 'insert-paragraph'
  const start = starts[operation.paragraph - 1] ?? (inserting ? article.length : undefined)
  if (start === undefined) throw new NoSuchProvision(`${operation.article}第${operation.paragraph}款`)
  const end = inserting ? start : (starts[operation.paragraph] ?? article.length)
  const lines = operation.kind === 'delete-paragraph' ? undefined : operation.lines
  const fresh = lines ? reword(article.slice(start, end), lines, newId) : []
  return asArticle([...article.slice(0, start), ...fresh, ...article.slice(end)])
}

/** Words of an article replaced by others; throws where they do not stand. */
function replaceWords(article: readonly Provision[], { article: label, within, changes }: WordsOperation) {
  let paragraph = 0
  let item = 0
  let found = false
  const provisions = article.map(line => {
    if (line.type === 'article' || line.type === 'paragraph') [paragraph, item] = [paragraph + 1, 0]
    if (line.type === 'item') item += 1
    const inside = [within.paragraph ?? paragraph, within.item ?? item].join() === [paragraph, item].join()
    const was = textOf(line)
    const text = inside ? changes.reduce((words, { from, to }) => words.replaceAll(from, to), was) : was
    found ||= text !== was
    return text === was ? line : { ...line, children: [{ text }] }
  })
  if (!found) throw new NoSuchProvision(`${label}“${changes[0]?.from ?? ''}”`)
  return provisions
}

/** The first line of an article is the article, all other lines that were read as one are paragraphs. */
const asArticle = (provisions: readonly Provision[]): readonly Provision[] =>
  provisions.map((each, index) => {
    const type = index === 0 ? 'article' : each.type === 'article' ? 'paragraph' : each.type
    return type === each.type ? each : { ...each, type }
  })

/** Puts the placed articles at their numbers; the others fill the numbers between in their order. */
function inPlace(
  left: ReadonlyMap<string, readonly Provision[]>,
  placed: ReadonlyMap<string, readonly Provision[]>,
): readonly Block[] {
  const asBlock = ([label, provisions]: readonly [string, readonly Provision[]]): Block => ({ label, provisions })
  if ([...placed.keys()].some(label => (readArticleLabel(label)?.suffix ?? 0) > 0))
    return [...left, ...placed]
      .map(asBlock)
      .sort((one, other) => compareArticleLabels(one.label, other.label))
      .map(markInserted)
  const others = [...left.values()]
  return Array.from({ length: left.size + placed.size }, (_, index) => {
    const label = articleLabel(index + 1)
    return { label, provisions: placed.get(label) ?? others.shift() ?? [] }
  }).filter(block => block.provisions.length > 0)
}

function markInserted({ label, provisions }: Block): Block {
  const [article, ...more] = provisions
  const suffixed = (readArticleLabel(label)?.suffix ?? 0) > 0
  return article && suffixed ? { label, provisions: [{ ...article, inserted: true }, ...more] } : { label, provisions }
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
