import type { Id } from '../statute'
import { type ArticleDraft, type Item, type Paragraph, paragraphLines, paragraphsOf, reworded } from './article-draft'
import { InstructionFault } from './instruction-fault'
import type { ItemOperation, ParagraphOperation } from './operation'
import { operationPlace, placeWords } from './operation-place'
import { type Slot, type Slots, slotAt, UNTOUCHED, withSlot } from './slots'

/** Carries an operation on one 款 out. Throws InstructionFault when the article does not have it. */
export function reviseParagraph(
  draft: ArticleDraft,
  operation: ParagraphOperation,
  by: number,
  newId: () => Id,
): ArticleDraft {
  const change: PartChange<Paragraph> = {
    number: operation.paragraph,
    by,
    as: operation.kind === 'revise-paragraph' ? (operation.as ?? null) : null,
    place: operationPlace(operation),
    read: values => {
      if (operation.kind === 'delete-paragraph') return []
      if (operation.lines.length === 0) return values
      const old = values.flatMap(value => paragraphLines(value).provisions)
      return paragraphsOf(reworded('paragraph', old, operation.lines, newId))
    },
  }
  const paragraphs =
    operation.kind === 'insert-paragraph' ? inserted(draft.paragraphs, change) : revised(draft.paragraphs, change)
  return { ...draft, paragraphs }
}

/** Carries an operation on one 项 out. Throws InstructionFault when the article does not have it. */
export function reviseItem(draft: ArticleDraft, operation: ItemOperation, by: number, newId: () => Id): ArticleDraft {
  const { article, paragraph } = operation
  const number = paragraph ?? draft.paragraphs.old.findIndex(slot => slot.values.some(hasItems)) + 1
  const slot = slotAt(draft.paragraphs, number)
  const [value, ...more] = slot?.values ?? []
  if (!slot || !value) {
    const missing = paragraph === null ? operationPlace(operation) : placeWords(article, paragraph, null)
    throw new InstructionFault('no-such-provision', missing)
  }
  const change: PartChange<Item> = {
    number: operation.item,
    by,
    as: operation.kind === 'revise-item' ? (operation.as ?? null) : null,
    place: operationPlace(operation),
    read: values => {
      if (operation.kind === 'delete-item') return []
      return operation.lines.length === 0 ? values : [itemFrom(values.flat(), operation.lines, newId)]
    },
  }
  const items = operation.kind === 'insert-item' ? inserted(value.items, change) : revised(value.items, change)
  const values = [{ ...value, items }, ...more]
  return { ...draft, paragraphs: withSlot(draft.paragraphs, number, { ...slot, values }) }
}

const hasItems = ({ items }: Paragraph): boolean => items.old.length > 0 || items.fresh.length > 0

/** A 项 from its printed lines, with or without its own number. */
function itemFrom(old: Item, [first = '', ...more]: readonly string[], newId: () => Id): Item {
  const words = first.replace(/^（[零一二三四五六七八九十百]+）\s*/u, '')
  return reworded('item', old, [words, ...more], newId)
}

type PartChange<Value> = {
  readonly number: number
  readonly by: number
  readonly as: number | null
  readonly place: string
  /** What stands there from now on, given what stood there. */
  readonly read: (values: readonly Value[]) => readonly Value[]
}

const inserted = <Value>(slots: Slots<Value>, { number, by, read }: PartChange<Value>): Slots<Value> => ({
  ...slots,
  fresh: [...slots.fresh, { values: read([]), as: number, by }],
})

function revised<Value>(slots: Slots<Value>, { number, by, as, place, read }: PartChange<Value>): Slots<Value> {
  const slot = slotAt(slots, number)
  if (!slot) throw new InstructionFault('no-such-provision', place)
  const values = read(slot.values)
  const next: Slot<Value> = as === null ? { ...slot, values } : { values, as, by }
  return withSlot(slots, number, values.length === 0 ? { values, as: null, by: UNTOUCHED } : next)
}
