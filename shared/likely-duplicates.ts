import { gramsOf } from './coverage/grams'
import type { Problem } from './lists'
import { memo } from './memo'
import type { Project } from './project'
import type { Id } from './statute'
import { problemWording } from './wording'

/** Problems that probably say the same, by id in the order of the list, and how alike the two most alike of them are, from 0 to 1. */
export type LikelyDuplicates = { readonly rows: readonly Id[]; readonly likeness: number }

/** From here on two problems are worth showing side by side; measured on opinions worded anew by other people. */
const ALIKE = 0.45

/**
 * Groups of problems that probably say the same in other words, the most alike first. Likeness is that of titles and
 * descriptions, or of titles alone where that is more; rare pairs of characters count for more than those many problems have.
 * Linear but for words that many problems share. Computed once for each list.
 */
export const likelyDuplicates = (project: Project): readonly LikelyDuplicates[] => groupsIn(project.problems)

const groupsIn = memo((problems: readonly Problem[]): readonly LikelyDuplicates[] => {
  const pairs = [...alikePairs(problems.map(problemWording)), ...alikePairs(problems.map(({ title }) => title))]
  const head = problems.map((_, index) => index)
  const headOf = (index: number): number => {
    const above = head[index] ?? index
    return above === index ? index : headOf(above)
  }
  for (const { one, other } of pairs) head[Math.max(headOf(one), headOf(other))] = Math.min(headOf(one), headOf(other))
  const best = new Map<number, number>()
  for (const { one, likeness } of pairs) best.set(headOf(one), Math.max(best.get(headOf(one)) ?? 0, likeness))
  return [...best]
    .map(([first, likeness]) => ({
      rows: problems.flatMap(({ id }, index) => (headOf(index) === first ? [id] : [])),
      likeness,
    }))
    .toSorted((one, other) => other.likeness - one.likeness)
})

type Pair = { readonly one: number; readonly other: number; readonly likeness: number }

/** The pairs of texts that share enough of what they say, found over the pairs of characters they share. */
function alikePairs(texts: readonly string[]): readonly Pair[] {
  const grams = texts.map(gramsOf)
  const holders = new Map<number, number[]>()
  grams.forEach((own, index) => {
    for (const gram of own) {
      const list = holders.get(gram)
      if (list) list.push(index)
      else holders.set(gram, [index])
    }
  })
  const weightOf = (gram: number) => Math.log(1 + texts.length / (holders.get(gram)?.length ?? 1))
  const totals = grams.map(own => [...own].reduce((sum, gram) => sum + weightOf(gram), 0))
  return grams.flatMap((own, one) => {
    const shared = new Map<number, number>()
    for (const gram of own)
      for (const other of holders.get(gram) ?? [])
        if (other > one) shared.set(other, (shared.get(other) ?? 0) + weightOf(gram))
    return [...shared].flatMap(([other, weight]) => {
      const likeness = (2 * weight) / ((totals[one] ?? 0) + (totals[other] ?? 0))
      return likeness >= ALIKE ? [{ one, other, likeness }] : []
    })
  })
}
