import { longestRise } from '../diff/longest-rise'
import type { Id, Provision } from '../statute'

/** Where the lines both texts have stand among each other: those that kept their order, and the blocks that were moved as one. */
export type Order = { readonly stayed: ReadonlySet<Id>; readonly moved: readonly (readonly Id[])[] }

/** The order of the lines common to two texts of one project; blocks in the order of the newer one. */
export function orderOf(olds: readonly Provision[], news: readonly Provision[]): Order {
  const known = new Set(news.map(line => line.id))
  const oldAt = new Map(olds.filter(line => known.has(line.id)).map((line, at) => [line.id, at]))
  const common = news.filter(line => oldAt.has(line.id)).map(line => line.id)
  const places = common.map(id => oldAt.get(id) ?? 0)
  const stayed = new Set(longestRise(places).flatMap(at => common[at] ?? []))
  const moved: Id[][] = []
  common.forEach((id, at) => {
    if (stayed.has(id)) return
    const before = common[at - 1]
    const last = moved.at(-1)
    const goesOn = before !== undefined && last?.at(-1) === before && places[at] === (places[at - 1] ?? 0) + 1
    if (goesOn) last?.push(id)
    else moved.push([id])
  })
  return { stayed, moved }
}
