import type { Id, Provision } from '../statute'
import { type ArticleDraft, articleDraft, articleLines, reworded } from './article-draft'
import { InstructionFault } from './instruction-fault'
import type { Operation } from './operation'
import { readPrinted } from './printed'
import { replacedWords } from './replace-words'
import { reviseItem, reviseParagraph } from './revise-parts'

/** An article of the act being amended: its label in the act in force, and the one it is to bear where that is said. */
export type ArticleSlot = {
  readonly label: string
  /** Null once it is deleted. */
  readonly draft: ArticleDraft | null
  readonly as: string | null
  readonly by: number
}
export type NewArticle = { readonly as: string; readonly by: number; readonly draft: ArticleDraft }

/** The articles of an act while a decision is carried out on them. */
export type Work = { readonly articles: readonly ArticleSlot[]; readonly fresh: readonly NewArticle[] }

/**
 * Carries one operation out on the articles; `by` is the number of its instruction. What concerns no article changes nothing here.
 * Throws InstructionFault when it names a place or words that are not there.
 */
export function carryOut(work: Work, operation: Operation, by: number, newId: () => Id): Work {
  switch (operation.kind) {
    case 'delete':
      return withArticle(work, operation.old, () => null)
    case 'insert':
      return { ...work, fresh: [...work.fresh, newArticle(operation.as, operation.lines, by, newId)] }
    case 'revise':
      return revise(work, operation, by, newId)
    case 'revise-paragraph':
    case 'insert-paragraph':
    case 'delete-paragraph':
      return withArticle(work, operation.article, draft => reviseParagraph(draft, operation, by, newId))
    case 'revise-item':
    case 'insert-item':
    case 'delete-item':
      return withArticle(work, operation.article, draft => reviseItem(draft, operation, by, newId))
    case 'words':
      return withArticle(work, operation.article, draft => {
        const { draft: changed, missing } = replacedWords(draft, operation.within, operation.changes)
        const enough = operation.shared ? missing.length < operation.changes.length : missing.length === 0
        if (!enough) throw new InstructionFault('words-not-found', missing[0] ?? '')
        return changed
      })
    case 'words-throughout':
      return replaceThroughout(work, operation)
    default:
      return work
  }
}

const newArticle = (as: string, lines: readonly string[], by: number, newId: () => Id): NewArticle => ({
  as,
  by,
  draft: articleDraft(readPrinted(lines, newId)),
})

function slotOf(work: Work, label: string): ArticleSlot & { readonly draft: ArticleDraft } {
  const slot = work.articles.find(each => each.label === label)
  if (!slot?.draft) throw new InstructionFault('no-such-provision', label)
  return { ...slot, draft: slot.draft }
}

function withArticle(work: Work, label: string, change: (draft: ArticleDraft) => ArticleDraft | null): Work {
  const slot = slotOf(work, label)
  return withSlots(work, new Map([[label, { ...slot, draft: change(slot.draft) }]]))
}

const withSlots = (work: Work, changed: ReadonlyMap<string, ArticleSlot>): Work => ({
  ...work,
  articles: work.articles.map(slot => changed.get(slot.label) ?? slot),
})

function revise(
  work: Work,
  { old, as, texts }: Extract<Operation, { kind: 'revise' }>,
  by: number,
  newId: () => Id,
): Work {
  const stays = as.length === 0
  const revised = old.map((label, index): readonly [string, ArticleSlot] => {
    const slot = slotOf(work, label)
    const place = as[index]
    if (!stays && place === undefined) return [label, { ...slot, draft: null }]
    const lines = texts[index]
    const draft = lines ? articleDraft(reworded('article', provisionsOf(slot.draft), lines, newId)) : slot.draft
    return [label, place === undefined ? { ...slot, draft } : { label, draft, as: place, by }]
  })
  const added = as
    .slice(old.length)
    .map((label, index) => newArticle(label, texts[old.length + index] ?? [], by, newId))
  return { ...withSlots(work, new Map(revised)), fresh: [...work.fresh, ...added] }
}

const provisionsOf = (draft: ArticleDraft): readonly Provision[] => articleLines(draft).provisions

function replaceThroughout(work: Work, { changes }: Extract<Operation, { kind: 'words-throughout' }>): Work {
  const within = { paragraph: null, item: null }
  let missing = changes.map(change => change.from)
  const replaced = <Slot extends ArticleSlot | NewArticle>(slot: Slot): Slot => {
    if (!slot.draft) return slot
    const result = replacedWords(slot.draft, within, changes)
    missing = missing.filter(words => result.missing.includes(words))
    return { ...slot, draft: result.draft }
  }
  const articles = work.articles.map(replaced)
  const fresh = work.fresh.map(replaced)
  const [words] = missing
  if (words !== undefined) throw new InstructionFault('words-not-found', words)
  return { articles, fresh }
}
