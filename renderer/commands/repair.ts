import type { Repair } from '../../shared/coverage/repairs'
import { dropLink } from '../../shared/edits/drop-links'
import { linkClause } from '../../shared/edits/link-clauses'
import type { Project } from '../../shared/project'
import type { Signed } from '../../shared/signed'
import { goTo } from '../go-to'
import { newId } from '../new-id'
import { signature } from '../signature'
import { change, look } from '../store'
import { runCommand } from './run'

/** Runs a repair: an edit at once, as a step that can be undone; a command where a person has to go on. */
export function runRepair(repair: Repair): void {
  const signed = signature()
  if ('edit' in repair) {
    change(project => repair.edit(project, signed), 'steps.repair')
    return
  }
  if ('link' in repair) {
    const id = newId()
    change(project => relinked(project, id, repair.link, signed), 'steps.link')
    return
  }
  const { command, subject } = repair
  if (command === 'show-draft' || command.startsWith('add-')) goTo(subject)
  else look({ chosen: subject })
  if (command !== 'show-draft') void runCommand(command)
}

type Link = Extract<Repair, { readonly link: unknown }>['link']

function relinked(project: Project, id: string, { solution, place, role, instead }: Link, signed: Signed): Project {
  const without = instead === null ? project : dropLink(project, instead, signed)
  return linkClause(without, id, solution, place, role)
}
