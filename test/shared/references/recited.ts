import { settle } from '../../../shared/edits/settle'
import { insertProvision } from '../../../shared/edits/statute-insert'
import { emptyProject, type Project } from '../../../shared/project'
import { markCitations } from '../../../shared/references/mark'
import { textOf } from '../../../shared/statute'
import { statute } from '../../statute'

/** A project whose draft (某市养犬条例) is in notation and has its citations tied. */
export const project = (...[strings]: Parameters<typeof statute>): Project => ({
  ...emptyProject('project'),
  statute: markCitations({ ...statute(strings), title: '某市养犬条例（草案）' }),
})
/** The words of a line. */
export const words = (result: Project, id: string) =>
  textOf(result.statute.provisions.find(each => each.id === id) ?? { id, type: 'article', children: [] })
/** An edit with all that follows it. */
export const after = (before: Project, edit: (project: Project) => Project) => settle(before, edit(before))
/** A new article behind a line. */
export const article = (project: Project, behind: string | null) =>
  insertProvision(project, behind, { id: 'n', type: 'article', text: '新。' })
/** A new 款 behind a line. */
export const paragraph = (project: Project, behind: string) =>
  insertProvision(project, behind, { id: 'n', type: 'paragraph', text: '新。' })
