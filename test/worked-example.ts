import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { emptyProject, type Project } from '../shared/project'
import { markCitations } from '../shared/references/mark'
import { type ListsRead, readListsJson } from '../shared/sheet/lists-json'
import { EMPTY_STATUTE, type Provision } from '../shared/statute'

const at = (name: string) => fileURLToPath(new URL(`../../shared/example/${name}`, import.meta.url))

/** The worked example's files, when they lie beside the checkout. */
export const hasExample = existsSync(at('elderly-care.json'))

type ItemJson = { text: string }
type ParagraphJson = { text: string; items: ItemJson[] }
type DraftJson = { chapters: { heading: string; articles: { paragraphs: ParagraphJson[] }[] }[] }

export type ExampleJson = {
  readonly meta: { stage: string; notice: string }
  readonly draft: DraftJson & { title: string; status: string }
  readonly expected: {
    readonly problems: Record<string, { verdict: string }>
    readonly solutions: Record<string, { verdict: string }>
    readonly reverseCheckFlagged: { label: string }[]
  }
}

/** The worked example as JSON: lists, draft and what the check must say. */
export const exampleJson = (): ExampleJson => JSON.parse(readFileSync(at('elderly-care.json'), 'utf8'))

/** The worked example as a project, with ids that are the same each time. */
export function exampleProject(): ListsRead & { readonly json: ExampleJson } {
  const json = exampleJson()
  let last = 0
  const newId = () => `example-${String(++last).padStart(4, '0')}`
  const { title, status } = json.draft
  const provisions = exampleProvisions(json.draft, newId)
  const statute = markCitations({ ...EMPTY_STATUTE, title, status, provisions })
  const read = readListsJson(json, { ...emptyProject('example'), statute }, newId)
  if ('fault' in read) throw new Error(`The example's lists cannot be read at ${read.where}`)
  return { json, ...read }
}

/** The example's draft from its JSON: one provision a line, ids from `newId`. */
function exampleProvisions(draft: DraftJson, newId: () => string): readonly Provision[] {
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

/** The worked example as the program brings it along. */
export function exampleTemplate(): Project {
  const { project, json } = exampleProject()
  return {
    ...project,
    id: 'template-elderly-care',
    info: { city: '泰州市', stage: json.meta.stage, authority: '城乡建设与管理、基层治理', notes: json.meta.notice },
  }
}
