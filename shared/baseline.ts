import * as z from 'zod/mini'

const words = z.string()

/**
 * A frozen copy of a whole project (lists, text, links) under a name. `content` is the project as JSON text, without its
 * own baselines: a text is written and sent as it is, so that many baselines cost a save next to nothing.
 */
export const baselineSchema = z.readonly(
  z.strictObject({
    id: z.string().check(z.minLength(1)),
    name: words,
    /** 征求意见稿, 草案, 草案修改稿, 草案表决稿 … (domain.md §6) */
    stage: words,
    at: z.iso.datetime(),
    by: words,
    /** Of the frozen project: the same as is printed on documents made from it. */
    fingerprint: words,
    content: words,
  }),
)
export type Baseline = z.infer<typeof baselineSchema>
