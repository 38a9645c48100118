import { type Provision, textOf } from '../statute'
import type { ArticleDraft, Item, Paragraph } from './article-draft'
import type { WordsChange, WordsOperation } from './operation'
import type { Slots } from './slots'

/** An article with words replaced by others in the part that is named, and which of the words do not stand there. */
export function replacedWords(
  draft: ArticleDraft,
  { paragraph, item }: WordsOperation['within'],
  changes: readonly WordsChange[],
): { readonly draft: ArticleDraft; readonly missing: readonly string[] } {
  const found = new Set<string>()
  const line = (provision: Provision): Provision => {
    const was = textOf(provision)
    const text = changes.reduce((words, { from, to }) => {
      if (!words.includes(from)) return words
      found.add(from)
      return words.replaceAll(from, to)
    }, was)
    return text === was ? provision : { ...provision, children: [{ text }] }
  }
  const inItem = (lines: Item): Item => lines.map(line)
  const inParagraph = ({ head, items }: Paragraph): Paragraph => ({
    head: item === null ? head.map(line) : head,
    items: at(items, item, inItem),
  })
  const paragraphs = at(draft.paragraphs, paragraph, inParagraph)
  return {
    draft: { ...draft, paragraphs },
    missing: changes.map(change => change.from).filter(from => !found.has(from)),
  }
}

/** Changes what stands at a number of the text in force, or everything. */
function at<Value>(slots: Slots<Value>, number: number | null, change: (value: Value) => Value): Slots<Value> {
  return {
    old: slots.old.map((slot, index) =>
      number === null || number === index + 1 ? { ...slot, values: slot.values.map(change) } : slot,
    ),
    fresh: number === null ? slots.fresh.map(slot => ({ ...slot, values: slot.values.map(change) })) : slots.fresh,
  }
}
