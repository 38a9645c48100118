import { memo, memoWithin } from '../memo'
import type { Entry } from '../outline'
import { entriesAt } from '../place'
import type { Reference } from '../references/references'
import { type CiteTarget, type Id, type Provision, textOf } from '../statute'
import { type Act, articleAt, lineIn } from './act'
import { type Citing, liabilityCitings } from './citing'

/** 违反本条例第X条: the line that says which duty was broken, and the places it names. */
export type Breach = {
  readonly line: Provision
  readonly reference: Reference
  readonly targets: readonly CiteTarget[]
}

/** A list of references after one 违反 goes on over connecting words: 违反本条例第X条或者本条例第Y条. */
const GOES_ON = /^(?:、|和|或者|以及|及|或)$/

/** Every 违反 … of a block with a reference to the act itself, in order. */
export const breachesIn: (citing: Citing) => readonly Breach[] = memoWithin(({ references, lines }) => {
  let last: Reference | null = null
  return references.flatMap((reference, at) => {
    const line = lines[at]
    if (!line) return []
    const text = textOf(line)
    const after = last?.from === reference.from && GOES_ON.test(text.slice(last.end, reference.start))
    if (!after && !text.endsWith('违反', reference.start) && !text.endsWith('违反了', reference.start)) return []
    last = reference
    return [{ line, reference, targets: reference.targets }]
  })
})

/** Ids of the articles that liability clauses name as broken, ranges filled in. */
export const enforcedArticles: (act: Act) => ReadonlySet<Id> = memo(act => {
  const enforced = new Set<Id>()
  for (const citing of liabilityCitings(act))
    for (const { targets } of breachesIn(citing))
      for (const target of targets) for (const id of articlesBetween(act, target)) enforced.add(id)
  return enforced
})

/** The articles a target names: one, or all of a range. */
export function articlesBetween(act: Act, target: CiteTarget): readonly Id[] {
  const first = articleOfId(act, target.id)
  const last = target.to ? articleOfId(act, target.to.id) : first
  if (!first || !last) return []
  if (first === last) return [first.provision.id]
  return act.articles
    .filter(each => each.index >= first.index && each.index <= last.index)
    .map(each => each.provision.id)
}

/** The article a provision stands in, itself included; null above articles. */
export function articleOfId(act: Act, id: Id): Entry | null {
  const entry = act.tree.byId.get(id)
  return entry ? articleAt(act, entry) : null
}

/** The lines of the places a breach names: leads, the places themselves, of a range everything from first to last. */
export const brokenLines = (act: Act, { targets }: Breach): readonly Provision[] =>
  targets.flatMap(target =>
    [...leadsOf(act, target.id), ...linesAt(act, target)].flatMap(({ provision: { id } }) => lineIn(act, id) ?? []),
  )

/** The lines above the one with an id up to its 款, highest first. */
function leadsOf(act: Act, id: Id): readonly Entry[] {
  const entry = act.tree.byId.get(id)
  const above = entry && LISTED.has(entry.provision.type) ? act.tree.entries[entry.parent] : undefined
  return above ? [...leadsOf(act, above.provision.id), above] : []
}

const LISTED: ReadonlySet<string> = new Set(['item', 'subitem', 'continuation'])

function linesAt({ tree }: Act, target: CiteTarget): readonly Entry[] {
  const first = entriesAt(tree, target)
  if (!target.to) return first
  return tree.entries.slice(first[0]?.index ?? 0, (entriesAt(tree, target.to).at(-1)?.index ?? -1) + 1)
}

const DUTY =
  /应当|不得|禁止|必须|严禁|不准|负责|有义务|需要?经|须|方可|限于|执行|遵守|按照|由[^，。；]{2,24}(?:审核|批准|公布|发布|组织|实施|查处|制止|责令|处[罚理])|实行[^，。；]{2,16}制度/

const isDuty = memo((line: Provision) => DUTY.test(textOf(line)))

/** Whether what is said to be broken binds anybody to do or not to do something. */
export const bindsAnybody = (act: Act, breach: Breach): boolean => {
  const firsts = breach.targets.flatMap(({ id }) => lineIn(act, id) ?? [])
  return firsts.some(isDuty) || brokenLines(act, breach).some(isDuty)
}

/** The conduct a liability clause describes after the reference: 违反本条例第十条规定，未公示价格的， → 未公示价格. */
export const descriptionAfter: (breach: Breach) => Description | null = memo(({ line, reference }) =>
  describedAfter(textOf(line), reference),
)

export type Description = { readonly start: number; readonly end: number; readonly words: string }

function describedAfter(text: string, reference: Reference): Description | null {
  const found = /^(?:的)?(?:有关|相关)?规定，([^。；：]{4,80}?)的?(?=[，：。；])/.exec(text.slice(reference.end))
  const words = found?.[1]
  if (found === null || words === undefined) return null
  const start = reference.end + found[0].indexOf(words)
  return { start, end: start + words.length, words }
}

const ENFORCER =
  /由[^，。；]{0,40}?(?:部门|机关|机构|政府|办事处|委员会|单位|队|局|组织)|(?:部门|机关|机构|政府|办事处|委员会|学校|单位)[^。；，]{0,14}(?:责令|给予|处[^理分置]|没收|吊销|暂扣|予以|可以|应当|决定|追缴|收回)/
const BY_OTHER_LAW = /从其规定|依照[^。；]*(?:规定|法)|依法(?:给予|予以|承担|追究|处)|治安管理处罚/

/** Whether a clause says who enforces it, or leaves that to another law. */
export const namesEnforcer = (words: string): boolean => ENFORCER.test(words) || BY_OTHER_LAW.test(words)
