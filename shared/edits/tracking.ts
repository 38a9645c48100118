import type { Project } from '../project'
import { recite } from '../references/recite'
import type { Provision, Statute } from '../statute'
import { carrySoundly } from '../tracking/carry-soundly'
import { numbersOf, runsFollowed, wordsDiffer } from '../tracking/followed'
import { headChanges, withHead } from '../tracking/head-changes'
import { type LineChange, lineChanges } from '../tracking/line-changes'
import { keyOf, trackedChanges } from '../tracking/tracked-changes'
import type { Tracking } from '../tracking/tracking'

/** Begins to track changes: from now on the present text is what is compared with. The same project when it is tracked already. */
export function startTracking(project: Project, by: string, at: string): Project {
  return project.tracking ? project : { ...project, tracking: { base: project.statute, at, by, authors: {} } }
}

/** Ends tracking; the present text stays as it is, with every change that was still open. */
export function stopTracking(project: Project): Project {
  if (!project.tracking) return project
  const { tracking: _ended, ...rest } = project
  return rest
}

/** Makes every change a part of the text compared with; the present text stays. */
export function acceptAll(project: Project): Project {
  const { tracking, statute } = project
  return tracking && tracking.base !== statute ? withTracking(project, { ...tracking, base: statute }) : project
}

/** Brings back the text compared with: ids, words, order and ranks. Lists and links stay. */
export function rejectAll(project: Project): Project {
  const { tracking, statute } = project
  return tracking && tracking.base !== statute
    ? withTracking({ ...project, statute: tracking.base }, { ...tracking })
    : project
}

/** Accepts the changes with these keys, and those they cannot stand without. The same project when there is none of them. */
export function acceptChanges(project: Project, keys: readonly string[]): Project {
  const { tracking, statute } = project
  const base = tracking && carried(tracking.base, statute, keys, 'accept')
  return tracking && base ? withBoth(project, { ...tracking, base }, statute) : project
}

/** Takes the changes with these keys back, and those they cannot stand without; ids come back, so links and citations do. */
export function rejectChanges(project: Project, keys: readonly string[]): Project {
  const { tracking, statute } = project
  const next = tracking && carried(tracking.base, statute, keys, 'reject')
  return tracking && next ? withBoth(project, { ...tracking }, next) : project
}

/** The moved side: the base when accepting, the present text when rejecting; null when no change has such a key. */
function carried(base: Statute, statute: Statute, keys: readonly string[], way: 'accept' | 'reject'): Statute | null {
  const [from, goal] = way === 'accept' ? [base, statute] : [statute, base]
  const changes = lineChanges(base, statute)
  const wanted = changes.filter(change => keys.includes(keyOf(change)))
  const fields = headChanges(base, statute).filter(field => keys.includes(`head:${field}`))
  if (wanted.length + fields.length === 0) return null
  const sound = carrySoundly(from, goal, changes, wanted, way)
  const next = recite(from, { ...withHead(from, goal, fields), provisions: sound.provisions })
  const open = changes.filter(change => change.kind === 'words' && !sound.carried.includes(change))
  return withoutNewChanges(next, goal, open, way)
}

/** Citations that followed numbers and found back to them find back to their words too: only changes of words that were open stay so. */
function withoutNewChanges(
  statute: Statute,
  goal: Statute,
  open: readonly LineChange[],
  way: 'accept' | 'reject',
): Statute {
  const ids = new Set(open.flatMap(change => change.lines))
  const wanted = new Map(goal.provisions.map(line => [line.id, line]))
  const numbers = way === 'accept' ? numbersOf(statute, goal) : numbersOf(goal, statute)
  const differ = (line: Provision, as: Provision): boolean =>
    way === 'accept' ? wordsDiffer(line, as, numbers) : wordsDiffer(as, line, numbers)
  const provisions = statute.provisions.map((line): Provision => {
    const as = wanted.get(line.id)
    if (!as || ids.has(line.id) || !differ(line, as)) return line
    return { ...line, children: runsFollowed(as, line, numbersOf(goal, statute)) }
  })
  return provisions.every((line, at) => line === statute.provisions[at]) ? statute : { ...statute, provisions }
}

/** A project with both texts as they now are; the very same one when nothing is open any more. */
export function withBoth(project: Project, tracking: Tracking, statute: Statute): Project {
  const next = withTracking({ ...project, statute }, tracking)
  if (trackedChanges(next).length > 0 || !next.tracking) return next
  return statute === project.statute
    ? { ...next, tracking: { ...next.tracking, base: statute } }
    : { ...next, statute: next.tracking.base }
}

/** Authors are kept for what is still open. */
function withTracking(project: Project, tracking: Tracking): Project {
  const next = { ...project, tracking }
  const open = new Set<string>(trackedChanges(next).flatMap(({ lines, field }) => (field ? [field] : lines)))
  const authors = Object.fromEntries(Object.entries(tracking.authors).filter(([subject]) => open.has(subject)))
  return { ...next, tracking: { ...tracking, authors } }
}
