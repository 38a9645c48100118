import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { TemplateInfo } from '../shared/api'
import { withFreshIds } from '../shared/fresh-ids'
import { type LocaleId, text } from '../shared/locales/text'
import type { Project } from '../shared/project'
import { AppError, isSystemError } from './failure'
import { readProjectBytes } from './project-format'
import { LARGEST_PROJECT, readWithin } from './read-within'

/** The worked example, which the first run opens. */
export const EXAMPLE = 'elderly-care'

/** The starter projects that come with the program. */
export type Templates = {
  readonly list: () => Promise<readonly TemplateInfo[]>
  /** A new project from a template, with ids of its own; throws `template-missing`. */
  readonly begin: (id: string, newId: () => string) => Promise<Project>
}

/** What our own templates are called; others go by the title of their statute. */
const OWN = ['elderly-care', 'empty', 'regulation-with-chapters', 'small-provisions'] as const

/** The templates in a folder: `<id>.trilist` each; titles and descriptions in the language of the moment. */
export function templatesIn(folder: string, locale: () => LocaleId = () => 'zh'): Templates {
  const read = async (id: string) => readProjectBytes(await readWithin(join(folder, `${id}.trilist`), LARGEST_PROJECT))
  const info = async (id: string): Promise<TemplateInfo> => {
    const own = OWN.find(each => each === id)
    if (own) {
      const [title, description] = [text(locale(), `cli.template-${own}`), text(locale(), `cli.template-${own}-about`)]
      return { id, title, description }
    }
    const { project } = await read(id)
    return { id, title: project.statute.title, description: project.info.notes }
  }
  return {
    list: async () => Promise.all((await idsIn(folder)).map(info)),
    begin: async (id, newId) => {
      if (!(await idsIn(folder)).includes(id)) throw new AppError('template-missing', { name: id })
      return withFreshIds((await read(id)).project, newId)
    },
  }
}

async function idsIn(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder)
    return names.flatMap(name => (name.endsWith('.trilist') ? [name.slice(0, -'.trilist'.length)] : [])).sort()
  } catch (error) {
    if (isSystemError(error)) throw new AppError('template-missing', { name: 'templates' })
    throw error
  }
}
