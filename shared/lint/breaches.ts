import { memo } from '../memo'
import type { Entry } from '../outline'
import { entriesAt } from '../place'
import { type Reference, referencesOf } from '../references/references'
import { type CiteTarget, type Id, textOf } from '../statute'
import { type Act, articleAt, zoneOf } from './act'

/** 违反本条例第X条: a clause that says which duty was broken, and the places it names. */
export type Breach = {
  readonly entry: Entry
  readonly reference: Reference
  readonly targets: readonly CiteTarget[]
}

const BREAKS = /违反(?:了)?$/
/** A list of references after one 违反 goes on over connecting words: 违反本条例第X条或者本条例第Y条. */
const GOES_ON = /^(?:、|和|或者|以及|及|或)$/

/** Every 违反 … of an act with a reference to the act itself, in order. */
export const breachesOf: (act: Act) => readonly Breach[] = memo(act => {
  let last: Reference | null = null
  return referencesOf(act.statute).flatMap(reference => {
    const entry = act.outline.byId.get(reference.from)
    if (!entry || reference.kind === 'external') return []
    const text = textOf(entry.provision)
    const after = last !== null && last.from === reference.from && GOES_ON.test(text.slice(last.end, reference.start))
    if (!after && !BREAKS.test(text.slice(0, reference.start))) return []
    last = reference
    return [{ entry, reference, targets: reference.targets }]
  })
})

/** The articles that stand in 法律责任. */
export const liabilityArticles: (act: Act) => readonly Entry[] = memo(act =>
  act.articles.filter(article => zoneOf(act, article) === 'liability'),
)

/** Ids of the articles that liability clauses name as broken, ranges filled in. */
export const enforcedArticles: (act: Act) => ReadonlySet<Id> = memo(act => {
  const enforced = new Set<Id>()
  for (const { entry, targets } of breachesOf(act))
    if (zoneOf(act, entry) === 'liability')
      for (const target of targets) for (const id of articlesBetween(act, target)) enforced.add(id)
  return enforced
})

/** The articles a target names: one, or all of a range. */
export function articlesBetween(act: Act, target: CiteTarget): readonly Id[] {
  const first = articleOfId(act, target.id)
  const last = target.to ? articleOfId(act, target.to.id) : first
  if (!first || !last) return []
  return act.articles
    .filter(each => each.index >= first.index && each.index <= last.index)
    .map(each => each.provision.id)
}

function articleOfId(act: Act, id: Id): Entry | null {
  const entry = act.outline.byId.get(id)
  return entry ? articleAt(act, entry) : null
}

/** The words of the places a breach names, one line a provision. */
export const brokenWords = (act: Act, { targets }: Breach): string =>
  targets
    .flatMap(target => entriesAt(act.outline, target))
    .map(entry => textOf(entry.provision))
    .join('\n')

const DUTY = /应当|不得|禁止|必须|严禁|负责|有义务|需要?经|方可|限于|执行|遵守/

/** Whether words bind anybody to do or not to do something. */
export const binds = (words: string): boolean => DUTY.test(words)
