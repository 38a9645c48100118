import * as z from 'zod/mini'
import { placeSchema } from './statute'

/** The rows of the three lists; fields and their Chinese headings are those of domain.md §5.1. */

const id = z.string().check(z.minLength(1))
const words = z.string()
const wordList = z.readonly(z.array(words))

/** 来源 */
export const sourceSchema = z.readonly(z.strictObject({ kind: words, detail: words, date: words, place: words }))
/** 证据/佐证 */
export const evidenceSchema = z.readonly(z.strictObject({ kind: words, text: words, file: words }))
/** 上位法依据 */
export const upperLawSchema = z.readonly(z.strictObject({ law: words, article: words, note: words }))
/** 外地经验 */
export const experienceSchema = z.readonly(z.strictObject({ place: words, act: words, article: words, note: words }))

/** 是否立法解决: 立法解决 · 其他方式 · 暂不解决 */
export const DISPOSITIONS = ['legislate', 'other-means', 'not-now'] as const
export type Disposition = (typeof DISPOSITIONS)[number]

/** Why a problem is not settled by this act: holds for the wording it was given for, and re-opens when that changes. */
export const waiverSchema = z.readonly(
  z.strictObject({ reason: words, body: words, date: words, by: words, problemText: words }),
)
export type Waiver = z.infer<typeof waiverSchema>

export const URGENCIES = ['high', 'middle', 'low'] as const
export type Urgency = (typeof URGENCIES)[number]

/** Columns of a committee's own table that we do not know are kept as notes, by heading. */
const notes = z.readonly(z.record(z.string(), z.string()))

export const problemTypeSchema = z.readonly(z.strictObject({ id, name: words }))
export type ProblemType = z.infer<typeof problemTypeSchema>

export const problemSchema = z.readonly(
  z.strictObject({
    id,
    /** 编号 */
    no: words,
    /** 类别: a problem type's id, or empty. */
    type: words,
    title: words,
    description: words,
    sources: z.readonly(z.array(sourceSchema)),
    evidence: z.readonly(z.array(evidenceSchema)),
    departments: wordList,
    urgency: z.enum(URGENCIES),
    /** 成因 */
    cause: words,
    /** 现行规定 */
    currentRules: words,
    upperLaws: z.readonly(z.array(upperLawSchema)),
    experiences: z.readonly(z.array(experienceSchema)),
    disposition: z.enum(DISPOSITIONS),
    waiver: z.optional(waiverSchema),
    /** 提出人、登记人、日期、状态 */
    raisedBy: words,
    recordedBy: words,
    date: words,
    state: words,
    notes,
  }),
)
export type Problem = z.infer<typeof problemSchema>

export const matterSchema = z.readonly(
  z.strictObject({
    id,
    no: words,
    title: words,
    /** 要达到的目标 */
    goal: words,
    /** 对应问题: ids */
    problems: z.readonly(z.array(id)),
    /** 事项类型 */
    kind: words,
    leadDepartments: wordList,
    coDepartments: wordList,
    /** 立法权限判断 */
    authority: words,
    needsLiability: z.boolean(),
    /** 难点分歧 */
    difficulties: words,
    notes,
  }),
)
export type Matter = z.infer<typeof matterSchema>

export const solutionSchema = z.readonly(
  z.strictObject({
    id,
    no: words,
    title: words,
    /** 对应事项: ids */
    matters: z.readonly(z.array(id)),
    /** 方案内容: who does what, to which standard or by when, and what follows a breach */
    measure: words,
    /** 责任主体 */
    actors: wordList,
    /** 法律手段 */
    legalTools: wordList,
    /** 依据与参考 */
    basis: words,
    needsLiability: z.boolean(),
    /** 财政影响 */
    fiscalImpact: words,
    /** 意见采纳记录 */
    opinions: words,
    notes,
  }),
)
export type Solution = z.infer<typeof solutionSchema>

/** 主要条款 · 配套 · 例外 · 授权 · 法律责任 */
export const LINK_ROLES = ['main', 'supporting', 'exception', 'delegation', 'liability'] as const
export type LinkRole = (typeof LINK_ROLES)[number]

/** 人工结论: a named person said that this clause carries this solution, with the words of both ends when she said so. */
export const confirmationSchema = z.readonly(
  z.strictObject({ by: words, at: z.iso.datetime(), provisionText: words, solutionText: words }),
)

/** A question a changed end raised, and how a person answered it: kept as it is, moved to another clause, or dropped. */
export const reviewSchema = z.readonly(
  z.strictObject({ by: words, at: z.iso.datetime(), answer: z.enum(['keep', 'adjust']), note: words }),
)

/** 条款链接: this solution is carried by that place. */
export const clauseLinkSchema = z.readonly(
  z.strictObject({
    id,
    solution: id,
    /** Null when the place that was cited has never existed; a place whose provision was deleted keeps its id. Both are broken links. */
    place: z.nullable(placeSchema),
    /** The citation last known for the place, for links that are broken. */
    words,
    role: z.enum(LINK_ROLES),
    note: words,
    /** The clause's wording when the link was made; when the clause reads otherwise now the link is suspect. */
    quote: z.optional(words),
    confirmed: z.optional(confirmationSchema),
    reviews: z.readonly(z.array(reviewSchema)),
  }),
)
export type ClauseLink = z.infer<typeof clauseLinkSchema>

/** A link that was taken away: what it said, and who dropped it, when and why. */
export const droppedLinkSchema = z.readonly(
  z.strictObject({
    solution: id,
    /** The clause as it was last cited. */
    words,
    role: z.enum(LINK_ROLES),
    by: words,
    at: z.iso.datetime(),
    reason: words,
    /** The solution's number and the wording of both ends when it was dropped; absent in records of the first version. */
    no: z.optional(words),
    provisionText: z.optional(words),
    solutionText: z.optional(words),
  }),
)
export type DroppedLink = z.infer<typeof droppedLinkSchema>

/** A new problem with nothing filled in but its number and title. */
export const newProblem = (id: string, no: string, title = ''): Problem => ({
  id,
  no,
  type: '',
  title,
  description: '',
  sources: [],
  evidence: [],
  departments: [],
  urgency: 'middle',
  cause: '',
  currentRules: '',
  upperLaws: [],
  experiences: [],
  disposition: 'legislate',
  raisedBy: '',
  recordedBy: '',
  date: '',
  state: '',
  notes: {},
})

/** A new matter with nothing filled in but its number, title and the problems it answers. */
export const newMatter = (id: string, no: string, title = '', problems: readonly string[] = []): Matter => ({
  id,
  no,
  title,
  goal: '',
  problems,
  kind: '',
  leadDepartments: [],
  coDepartments: [],
  authority: '',
  needsLiability: false,
  difficulties: '',
  notes: {},
})

/** A new solution with nothing filled in but its number, title and the matters it settles. */
export const newSolution = (id: string, no: string, title = '', matters: readonly string[] = []): Solution => ({
  id,
  no,
  title,
  matters,
  measure: '',
  actors: [],
  legalTools: [],
  basis: '',
  needsLiability: false,
  fiscalImpact: '',
  opinions: '',
  notes: {},
})
