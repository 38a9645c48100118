import { outline } from '../outline'
import type { Project } from '../project'
import type { Id, Provision } from '../statute'
import { indexOfProvision, withProvisions } from './statute-provisions'

/** Freezes the number an article bears now, for drafts that amend existing law; anything else gives the same project. */
export function holdNumber(project: Project, id: Id): Project {
  const entry = outline(project.statute).byId.get(id)
  if (entry?.provision.type !== 'article' || entry.provision.held) return project
  const { suffix } = entry.path
  return changed(project, id, ({ inserted: _inserted, ...rest }) => ({
    ...rest,
    held: { number: entry.number, suffix },
  }))
}

/** Lets a frozen number be counted again. */
export function releaseNumber(project: Project, id: Id): Project {
  return changed(project, id, provision => {
    if (!provision.held) return provision
    const { held, ...rest } = provision
    return held.suffix > 0 && provision.type === 'article' ? { ...rest, inserted: true } : rest
  })
}

/** Makes an article an inserted one (第十条之一 after 第十条), or an ordinary one again. */
export function setInserted(project: Project, id: Id, inserted: boolean): Project {
  return changed(project, id, provision => {
    if (provision.type !== 'article' || (provision.inserted === true) === inserted) return provision
    const { inserted: _was, held: _held, ...rest } = provision
    return inserted ? { ...rest, inserted: true } : rest
  })
}

function changed(project: Project, id: Id, edit: (provision: Provision) => Provision): Project {
  const { provisions } = project.statute
  const index = indexOfProvision(provisions, id)
  const at = provisions[index]
  if (!at) return project
  const next = edit(at)
  return next === at ? project : withProvisions(project, provisions.with(index, next))
}
