import { cutRuns, tidied } from '../edits/statute-words'
import type { Project } from '../project'
import { type Provision, type Text, textOf } from '../statute'
import type { Hit } from './find-all'
import { grouped } from './grouped'
import type { Owner, Spot } from './lines'
import type { Query } from './query'

/**
 * Puts the replacement in the place of the chosen hits; in that of an expression $1 … $99 stand for its brackets, $& for the whole and
 * $$ for a dollar sign. A citation that a hit cuts into becomes plain words until it reads as one again. Hits whose text reads
 * otherwise by now are left out; the same project when nothing changes.
 */
export function replaceAll(
  project: Project,
  query: Pick<Query, 'regex'>,
  replacement: string,
  hits: readonly Hit[],
): Project {
  const written = hits.map(hit => ({ hit, words: replacementOf(query, replacement, hit) }))
  const changing = written.filter(({ hit, words }) => words !== hit.line.slice(hit.start, hit.end))
  const { statute } = project
  const provisions = each('provision', statute.provisions, changing, replaceInProvision)
  const annexes = each('annex', statute.annexes, changing, replaceIn)
  const head = replaceIn(
    statute,
    changing.filter(({ hit }) => hit.spot.owner === 'head'),
  )
  const sameStatute = provisions === statute.provisions && annexes === statute.annexes && head === statute
  const next: Project = {
    ...project,
    statute: sameStatute ? statute : { ...head, provisions, annexes },
    problems: each('problem', project.problems, changing, replaceIn),
    matters: each('matter', project.matters, changing, replaceIn),
    solutions: each('solution', project.solutions, changing, replaceIn),
  }
  const lists = ['statute', 'problems', 'matters', 'solutions'] as const
  return lists.every(list => next[list] === project[list]) ? project : next
}

/** Whether the words of a hit are ours to replace: what others said in opinions and comments is a record and stays. */
export const isReplaceable = ({ spot }: Hit): boolean => spot.owner !== 'opinion' && spot.owner !== 'comment'

/** What a hit becomes. */
export function replacementOf(query: Pick<Query, 'regex'>, replacement: string, { groups }: Hit): string {
  if (!query.regex) return replacement
  return replacement.replace(/\$(\$|&|\d{1,2})/g, (whole, sign: string) => {
    if (sign === '$') return '$'
    if (sign === '&') return groups[0] ?? ''
    return groups[Number(sign)] ?? (sign.length > 1 ? (groups[Number(sign[0])] ?? whole) + sign.slice(1) : whole)
  })
}

/** How the text of a hit reads when only this hit is replaced. */
export const lineAfter = ({ line, start, end }: Hit, words: string): string =>
  line.slice(0, start) + words + line.slice(end)

type Written = { readonly hit: Hit; readonly words: string }

/** The list with the hits of each of its values replaced; the same list when none has any. */
function each<Value extends { readonly id: string }>(
  owner: Owner,
  list: readonly Value[],
  written: readonly Written[],
  replace: (value: Value, written: readonly Written[]) => Value,
): readonly Value[] {
  const byId = grouped(
    written.filter(({ hit }) => hit.spot.owner === owner),
    ({ hit }) => hit.spot.id,
  )
  if (byId.size === 0) return list
  const next = list.map(value => replace(value, byId.get(value.id) ?? []))
  return next.every((value, index) => value === list[index]) ? list : next
}

function replaceInProvision(provision: Provision, written: readonly Written[]): Provision {
  const own = backwards(written.filter(({ hit }) => hit.spot.path.length === 0 && hit.line === textOf(provision)))
  const children = own.reduce(replaceInRuns, provision.children)
  const caption = provision.caption ?? ''
  const other = written.filter(({ hit }) => hit.spot.path.length > 0 && hit.line === caption)
  const nextCaption = backwards(other).reduce((line, { hit, words }) => lineAfter({ ...hit, line }, words), caption)
  if (own.length === 0 && nextCaption === caption) return provision
  const { caption: _old, ...bare } = provision
  return { ...bare, children, ...(nextCaption === '' ? {} : { caption: nextCaption }) }
}

function replaceInRuns(children: readonly Text[], { hit, words }: Written): readonly Text[] {
  const [before, rest] = cutRuns(children, hit.start)
  const [, after] = cutRuns(rest, hit.end - hit.start)
  return tidied([...before, { text: words }, ...after])
}

/** From the last to the first, so that positions stay right while words are replaced. */
const backwards = (written: readonly Written[]): readonly Written[] =>
  written.toSorted((one, other) => other.hit.start - one.hit.start)

/** Replaces in the texts of a plain value: the head, an annex or a row. */
function replaceIn<Value extends object>(value: Value, written: readonly Written[]): Value {
  const now = written.filter(({ hit }) => textAt(value, hit.spot.path) === hit.line)
  return backwards(now).reduce((next, { hit, words }) => {
    const { path } = hit.spot
    const line = textAt(next, path)
    return typeof line === 'string' ? (withText(next, path, lineAfter({ ...hit, line }, words)) as Value) : next
  }, value)
}

const textAt = (value: unknown, path: Spot['path']): unknown =>
  path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), value)

function withText(value: unknown, [key, ...rest]: Spot['path'], text: string): unknown {
  if (key === undefined || !isRecord(value)) return text
  if (Array.isArray(value)) return value.with(Number(key), withText(value[Number(key)], rest, text))
  return { ...value, [key]: withText(value[key], rest, text) }
}

const isRecord = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === 'object' && value !== null
