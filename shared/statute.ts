import * as z from 'zod/mini'
import { memo } from './memo'

/** A permanent, random name of a thing in a project: made at birth, never shown, never used again. */
export type Id = string
const id = z.string().check(z.minLength(1))

/** The units of a statute from the highest to the lowest; `continuation` is a further natural paragraph of an item. */
export const PROVISION_TYPES = [
  'part',
  'subpart',
  'chapter',
  'section',
  'article',
  'paragraph',
  'item',
  'subitem',
  'continuation',
] as const
export type ProvisionType = (typeof PROVISION_TYPES)[number]

/** 编 分编 章 节: units that hold a heading and no rule. */
export const HEADING_TYPES = ['part', 'subpart', 'chapter', 'section'] as const
export type HeadingType = (typeof HEADING_TYPES)[number]

export function isHeading(type: ProvisionType): type is HeadingType {
  return (HEADING_TYPES as readonly string[]).includes(type)
}

/**
 * A place in a statute that a citation or a clause link points at: a provision with everything below it.
 * An article's own line is its first paragraph, so `first` narrows an article to its 第一款.
 */
export const placeSchema = z.readonly(z.strictObject({ id, first: z.optional(z.literal(true)) }))
export type Place = z.infer<typeof placeSchema>

/** One member of a citation: a place, or the closed range from it `to` another (第十条至第十五条). */
export const citeTargetSchema = z.readonly(
  z.strictObject({ id, first: z.optional(z.literal(true)), to: z.optional(placeSchema) }),
)
export type CiteTarget = z.infer<typeof citeTargetSchema>

/**
 * A run of words. With `cite` it is a citation: words that name provisions of this statute and are rewritten when
 * numbers change. The host, the connectors and whether it is relative (前款) are read from the words themselves.
 */
export const textSchema = z.readonly(
  z.strictObject({ text: z.string(), cite: z.optional(z.readonly(z.array(citeTargetSchema).check(z.minLength(1)))) }),
)
export type Text = z.infer<typeof textSchema>

/** The number a provision bears whatever counting would give: 第十条之一 of existing law is { number: 10, suffix: 1 }. */
export const heldNumberSchema = z.readonly(
  z.strictObject({
    number: z.int().check(z.minimum(1), z.maximum(9999)),
    suffix: z.int().check(z.minimum(0), z.maximum(99)),
  }),
)
export type HeldNumber = z.infer<typeof heldNumberSchema>

export const provisionSchema = z.readonly(
  z.strictObject({
    id,
    type: z.enum(PROVISION_TYPES),
    children: z.readonly(z.array(textSchema).check(z.minLength(1))),
    /** 条旨: shown in the editor, left out of official documents. */
    caption: z.optional(z.string()),
    /** 第十条之一: takes the number of the article before it and the next suffix. */
    inserted: z.optional(z.literal(true)),
    /** 附则 of part rank and other headings that bear no number. */
    unnumbered: z.optional(z.literal(true)),
    held: z.optional(heldNumberSchema),
  }),
)
export type Provision = z.infer<typeof provisionSchema>

export const annexSchema = z.readonly(
  z.strictObject({ id, label: z.string(), title: z.string(), lines: z.readonly(z.array(z.string())) }),
)
export type Annex = z.infer<typeof annexSchema>

/** 题注 as dated events is derived from `enactmentNote`; the note itself is kept word for word. */
export const statuteSchema = z.readonly(
  z.strictObject({
    title: z.string(),
    /** The line under the title of a draft, brackets included: （草案）. */
    status: z.string(),
    enactmentNote: z.string(),
    preamble: z.readonly(z.array(z.string())),
    /** Chapters count through the whole act, or begin again in every 编 as in 刑法 (domain.md §1.1). */
    chapterNumbering: z.enum(['continuous', 'restarting']),
    provisions: z.readonly(z.array(provisionSchema)),
    annexes: z.readonly(z.array(annexSchema)),
  }),
)
export type Statute = z.infer<typeof statuteSchema>

/** The words of a provision's own line, without its label. */
export function textOf(provision: Provision): string {
  const { children } = provision
  const [only] = children
  return children.length === 1 && only ? only.text : joined(provision)
}

const joined = memo((provision: Provision): string => provision.children.map(child => child.text).join(''))

const NO_TEXT: readonly Text[] = [{ text: '' }]

/** A new provision of one plain run. */
export function provision(id: Id, type: ProvisionType, text = ''): Provision {
  return { id, type, children: text === '' ? NO_TEXT : [{ text }] }
}

export const EMPTY_STATUTE: Statute = {
  title: '',
  status: '（草案）',
  enactmentNote: '',
  preamble: [],
  chapterNumbering: 'continuous',
  provisions: [],
  annexes: [],
}
