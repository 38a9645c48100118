import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Provision } from '../shared/statute'

const at = (name: string) => fileURLToPath(new URL(`../../shared/example/${name}`, import.meta.url))

/** The worked example's files, when they lie beside the checkout. */
export const hasExample = existsSync(at('elderly-care.json'))

type ItemJson = { text: string }
type ParagraphJson = { text: string; items: ItemJson[] }
type DraftJson = { chapters: { heading: string; articles: { paragraphs: ParagraphJson[] }[] }[] }

export type ExampleJson = {
  readonly draft: DraftJson & { title: string; status: string }
  readonly expected: {
    readonly problems: Record<string, { verdict: string }>
    readonly solutions: Record<string, { verdict: string }>
    readonly reverseCheckFlagged: { label: string }[]
  }
}

/** The worked example as JSON: lists, draft and what the check must say. */
export const exampleJson = (): ExampleJson => JSON.parse(readFileSync(at('elderly-care.json'), 'utf8'))

/** The example's draft from its JSON: one provision a line, ids from `newId`. */
export function exampleProvisions(draft: DraftJson, newId: () => string): readonly Provision[] {
  const line = (type: Provision['type'], text: string): Provision => ({ id: newId(), type, children: [{ text }] })
  return draft.chapters.flatMap(({ heading, articles }) => [
    line('chapter', heading),
    ...articles.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ text, items }, index) => [
        line(index === 0 ? 'article' : 'paragraph', text),
        ...items.map(item => line('item', item.text)),
      ]),
    ),
  ])
}
