import * as z from 'zod/mini'
import type { Outline } from './outline'
import { articleOf } from './place'
import type { Project } from './project'
import { type Id, placeSchema } from './statute'

const id = z.string().check(z.minLength(1))
const words = z.string()

/** Who an opinion comes from: 单位 · 社会公众 · 人大代表 · 政协委员 · 常委会组成人员 · 专家 · 基层立法联系点 · 其他. */
export const OPINION_SOURCES = ['unit', 'public', 'deputy', 'adviser', 'member', 'expert', 'contact', 'other'] as const
export type OpinionSource = (typeof OPINION_SOURCES)[number]

/** What became of an opinion: 采纳 · 部分采纳 · 未采纳 · 待处理 (domain.md §6). */
export const OPINION_RESULTS = ['adopted', 'partly', 'rejected', 'open'] as const
export type OpinionResult = (typeof OPINION_RESULTS)[number]

/** 征求意见: an opinion on a clause or on the draft as a whole (`place` null), and what became of it and why. */
export const opinionSchema = z.readonly(
  z.strictObject({
    id,
    /** 序号, as the committee counts: 1, 2, 3 … */
    no: words,
    /** The unit or person it comes from. */
    from: words,
    kind: z.enum(OPINION_SOURCES),
    /** The day it came in, ISO; empty when not known. */
    date: words,
    place: z.nullable(placeSchema),
    /** The citation last known of its place, for opinions whose clause is gone; what a table said when that named no clause. */
    cite: words,
    text: words,
    disposition: z.enum(OPINION_RESULTS),
    /** 理由: why it is adopted, adopted in part or not. */
    reason: words,
    /** Who disposed of it and when; empty while it is open. */
    by: words,
    at: words,
    notes: words,
    /** The opinion that says the same and with which it is disposed of, by id. */
    sameAs: z.optional(id),
  }),
)
export type Opinion = z.infer<typeof opinionSchema>

/** A new opinion with nothing filled in but its number. */
export const newOpinion = (id: Id, no: string): Opinion => ({
  id,
  no,
  from: '',
  kind: 'unit',
  date: '',
  place: null,
  cite: '',
  text: '',
  disposition: 'open',
  reason: '',
  by: '',
  at: '',
  notes: '',
})

/** The next free 序号: one more than the highest there is. */
export function nextOpinionNumber({ opinions }: Project): string {
  const highest = Math.max(0, ...opinions.map(opinion => Number(/\d+/.exec(opinion.no)?.[0] ?? 0)))
  return String(highest + 1)
}

/** How many opinions came to each end, and all of them: 共N条，采纳N条，部分采纳N条，未采纳N条. */
export type OpinionCounts = Readonly<Record<OpinionResult | 'all', number>>

/** Counts opinions by what became of them. */
export function countOpinions(opinions: readonly Opinion[]): OpinionCounts {
  const of = (result: OpinionResult) => opinions.filter(opinion => opinion.disposition === result).length
  return {
    all: opinions.length,
    adopted: of('adopted'),
    partly: of('partly'),
    rejected: of('rejected'),
    open: of('open'),
  }
}

/** Which opinions are wanted: of a source, a result, and on the draft as a whole ('') or an article. Null lets all through. */
export type OpinionFilter = {
  readonly kind: OpinionSource | null
  readonly disposition: OpinionResult | null
  /** An article or heading by id with all below it, or '' for opinions without clause. */
  readonly clause: Id | null
}

/** The opinions a filter lets through, in their order. */
export function filterOpinions(project: Project, act: Outline, filter: OpinionFilter): readonly Opinion[] {
  return project.opinions.filter(
    opinion =>
      (filter.kind === null || opinion.kind === filter.kind) &&
      (filter.disposition === null || opinion.disposition === filter.disposition) &&
      (filter.clause === null || filter.clause === clauseOf(act, opinion)),
  )
}

/** The article an opinion is on, or the heading it is on, by id; '' for opinions on the draft as a whole and on what is gone. */
export function clauseOf(act: Outline, { place }: Opinion): Id {
  if (place === null) return ''
  return articleOf(act, place.id)?.provision.id ?? act.byId.get(place.id)?.provision.id ?? ''
}

/** The opinions on the article a provision belongs to. */
export function opinionsAt(project: Project, act: Outline, provision: Id): readonly Opinion[] {
  const article = articleOf(act, provision)?.provision.id ?? provision
  return project.opinions.filter(opinion => opinion.place !== null && clauseOf(act, opinion) === article)
}
