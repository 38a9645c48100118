import { insertProvision } from '../../shared/edits/statute-insert'
import type { Refusal } from '../../shared/edits/typing-place'
import { outline } from '../../shared/outline'
import { articleOf } from '../../shared/place'
import type { Project } from '../../shared/project'
import type { Id, ProvisionType } from '../../shared/statute'
import { act } from '../editor/act'
import { focusText } from '../editor/active'
import { setDraftView } from '../editor/draft-view'
import { openCitePicker } from '../editor/pick-citation'
import { newId } from '../new-id'
import { projectOf, type State, setView, useStore } from '../store'
import { chosenLine, hasLine } from './chosen-lines'
import type { Command } from './command'

/** What puts something new into the draft: after the chosen provision and all that belongs to it, or at the end. */
export const insertCommands: readonly Command[] = [
  { id: 'add-article', run: () => add('article') },
  { id: 'add-paragraph', enabled: inArticle, run: () => add('paragraph') },
  { id: 'add-item', enabled: inArticle, run: () => add('item') },
  { id: 'add-chapter', run: () => add('chapter') },
  { id: 'add-section', run: () => add('section') },
  { id: 'insert-citation', enabled: hasLine, run: openCitePicker },
  { id: 'edit-caption', enabled: inArticle, run: editCaption },
  { id: 'edit-head', run: editHead },
]

function inArticle(state: State): boolean {
  const line = chosenLine(state)
  return line !== null && articleOf(outline(projectOf(state).statute), line) !== null
}

const MISSING: Readonly<Partial<Record<ProvisionType, Refusal>>> = {
  section: 'needs-chapter',
  paragraph: 'needs-article',
  item: 'needs-article',
}

function add(type: ProvisionType): void {
  setView({ workspace: 'draft' })
  const id = newId()
  act('draft.step-add', project => {
    const next = insertProvision(project, chosenLine() ?? lastLine(project), { id, type })
    return next === project ? { refused: MISSING[type] ?? 'would-orphan' } : { project: next, caret: { id, offset: 0 } }
  })
  setTimeout(focusText)
}

const lastLine = (project: Project): Id | null => project.statute.provisions.at(-1)?.id ?? null

function editCaption(): void {
  const state = useStore.getState()
  const article = articleOf(outline(projectOf(state).statute), chosenLine(state) ?? '')
  setView({ workspace: 'draft' })
  setDraftView({ captionOf: article?.provision.id ?? null })
}

/** Opens title, note and preamble for writing. */
function editHead(): void {
  setView({ workspace: 'draft' })
  setDraftView({ headOpen: true })
  setTimeout(() => document.querySelector<HTMLElement>('[data-statute-head] textarea')?.focus())
}
