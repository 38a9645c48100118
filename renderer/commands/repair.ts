import type { Repair } from '../../shared/coverage/repairs'
import { linkClause, unlinkClause } from '../../shared/edits/link-clauses'
import type { Project } from '../../shared/project'
import { goTo } from '../go-to'
import { newId } from '../new-id'
import { change, look } from '../store'
import { runCommand } from './run'

/** Runs a repair: an edit at once, as a step that can be undone; a command where a person has to go on. */
export function runRepair(repair: Repair): void {
  if ('edit' in repair) {
    change(repair.edit, 'steps.repair')
    return
  }
  if ('link' in repair) {
    const id = newId()
    change(project => relinked(project, id, repair.link), 'steps.link')
    return
  }
  const { command, subject } = repair
  if (command === 'show-draft' || command.startsWith('add-')) goTo(subject)
  else look({ chosen: subject })
  if (command !== 'show-draft') void runCommand(command)
}

type Link = Extract<Repair, { readonly link: unknown }>['link']

function relinked(project: Project, id: string, { solution, place, role, instead }: Link): Project {
  const without = instead === null ? project : unlinkClause(project, instead)
  return linkClause(without, id, solution, place, role)
}
