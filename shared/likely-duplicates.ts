import { gramsOf } from './coverage/grams'
import type { Problem } from './lists'
import { memo, memoRecent } from './memo'
import { clauseOf } from './opinions'
import { outline } from './outline'
import type { Project } from './project'
import type { Id } from './statute'
import { problemWording } from './wording'

/** Rows that probably say the same, by id in the order of the list, and how alike the two most alike of them are, from 0 to 1. */
export type LikelyDuplicates = { readonly rows: readonly Id[]; readonly likeness: number }

/** From here on two rows are worth showing side by side; measured on opinions worded anew by other people. */
const ALIKE = 0.45

/**
 * Groups of problems that probably say the same in other words, the most alike first. Likeness is that of titles and
 * descriptions, or of titles alone where that is more; rare pairs of characters count for more than those many problems have.
 * Computed once for each list.
 */
export const likelyDuplicates = (project: Project): readonly LikelyDuplicates[] => groupsOfProblems(project.problems)

const groupsOfProblems = memo((problems: readonly Problem[]): readonly LikelyDuplicates[] =>
  groupsIn(problems, [problems.map(problemWording), problems.map(({ title }) => title)], () => true),
)

/**
 * Groups of opinions that probably say the same of the same article, or of the draft as a whole, the most alike first; those people
 * have marked as the same are not named again. Two that begin differently with 不 or 同意 are left apart: they may say the opposite.
 */
export const likelySameOpinions = memoRecent((project: Project): readonly LikelyDuplicates[] => {
  const { opinions, statute } = project
  const act = outline(statute)
  const about = opinions.map(opinion => clauseOf(act, opinion))
  const leads = opinions.map(opinion => opinion.sameAs ?? opinion.id)
  const isOpposed = opinions.map(({ text }) => OPPOSED.test(text))
  const may = (one: number, other: number): boolean =>
    about[one] === about[other] && leads[one] !== leads[other] && isOpposed[one] === isOpposed[other]
  return groupsIn(opinions, [opinions.map(({ text }) => text)], may)
})

const OPPOSED = /不(?:同意|赞成|支持|应|宜|必|需|要)|反对|建议删(?:去|除)/

function groupsIn(
  rows: readonly { readonly id: Id }[],
  wordings: readonly (readonly string[])[],
  may: (one: number, other: number) => boolean,
): readonly LikelyDuplicates[] {
  const pairs = wordings.flatMap(alikePairs).filter(({ one, other }) => may(one, other))
  const first = new Map<number, number>()
  const groups = new Map<number, { rows: Set<number>; likeness: number }>()
  // A row joins the earliest row it is like, never a row that joined another: likeness is not handed on.
  for (const { one, other, likeness } of pairs.toSorted((a, b) => a.one - b.one || a.other - b.other)) {
    if (first.has(one) || (first.get(other) ?? one) !== one) continue
    first.set(other, one)
    const group = groups.get(one) ?? { rows: new Set([one]), likeness: 0 }
    group.rows.add(other)
    groups.set(one, { ...group, likeness: Math.max(group.likeness, likeness) })
  }
  return [...groups.values()]
    .map(group => ({ ...group, rows: [...group.rows].flatMap(index => rows[index]?.id ?? []) }))
    .toSorted((a, b) => b.likeness - a.likeness)
}

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
  const shared = new Float64Array(texts.length)
  const pairs: Pair[] = []
  grams.forEach((own, one) => {
    shared.fill(0)
    for (const gram of own) {
      const weight = weightOf(gram)
      for (const other of holders.get(gram) ?? []) shared[other] = (shared[other] ?? 0) + weight
    }
    for (let other = one + 1; other < shared.length; other += 1) {
      const likeness = (2 * (shared[other] ?? 0)) / ((totals[one] ?? 0) + (totals[other] ?? 0))
      if (likeness >= ALIKE) pairs.push({ one, other, likeness })
    }
  })
  return pairs
}
