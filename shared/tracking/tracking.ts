import * as z from 'zod/mini'
import { statuteSchema } from '../statute'

const words = z.string()

/**
 * 修订模式: the statute as it was when tracking began, less what was accepted since. What changed is derived by comparing it with
 * the present one; only who wrote cannot be derived and is kept.
 */
export const trackingSchema = z.readonly(
  z.strictObject({
    base: statuteSchema,
    at: z.iso.datetime(),
    by: words,
    /** Who changed each provision, by its id, and each field of the head, by its name; the last one last. */
    authors: z.readonly(z.record(words, z.readonly(z.array(words).check(z.minLength(1))))),
  }),
)
export type Tracking = z.infer<typeof trackingSchema>
