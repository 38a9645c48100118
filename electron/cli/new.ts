import { type CliCommand, Refusal } from './command'
import { OUTPUT_OPTIONS, outputPath, writeOutput } from './output'

/** Starts a project from a template, with ids of its own. */
export const newCommand: CliCommand = {
  name: 'new',
  usage: '[--list] [--template ID] [--title T] -o FILE [--force]',
  about: 'cli.about-new',
  options: { ...OUTPUT_OPTIONS, list: { type: 'boolean' }, template: { type: 'string' }, title: { type: 'string' } },
  inputs: [0, 0],
  run: async given => {
    const { templatesIn } = await import('../templates')
    const templates = templatesIn(given.around.templates, () => given.locale)
    if (given.flag('list')) {
      for (const { id, title, description } of await templates.list())
        given.around.out(`${id}\t${title}\t${description}\n`)
      return 0
    }
    const id = given.value('template') ?? 'empty'
    const known = (await templates.list()).map(template => template.id)
    if (!known.includes(id)) throw new Refusal('cli.template-unknown', { name: id, known })
    const path = await outputPath(given)
    const { newId } = await import('./new-id')
    const project = await templates.begin(id, newId)
    const title = given.value('title')
    const named = title === null ? project : { ...project, statute: { ...project.statute, title } }
    const { projectText } = await import('../project-format')
    await writeOutput(path, projectText(named))
    return 0
  },
}
