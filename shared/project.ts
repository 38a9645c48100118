import * as z from 'zod/mini'
import { baselineSchema } from './baseline'
import { commentSchema } from './comments'
import {
  clauseLinkSchema,
  droppedLinkSchema,
  matterSchema,
  problemSchema,
  problemTypeSchema,
  solutionSchema,
} from './lists'
import { opinionSchema } from './opinions'
import { type QuickGuard, quickGuard } from './quick-guard'
import { EMPTY_STATUTE, statuteSchema } from './statute'
import { trackingSchema } from './tracking/tracking'

/** The version of the project file this program writes; older ones are brought up by `readProject`, newer ones refused. */
export const PROJECT_VERSION = 1

const words = z.string()

/** What the committee knows of the act as a whole; 立法权限依据 answers AUT-09. */
export const projectInfoSchema = z.readonly(
  z.strictObject({ city: words, stage: words, authority: words, notes: words }),
)

/** Severity a drafter gave a norm for this project; absent rules keep their own. */
export const ruleSettingSchema = z.enum(['off', 'error', 'warning', 'hint', 'inventory'])

/** A city's own word rule: a regular expression, what is wrong with it, and what to write instead. */
export const wordRuleSchema = z.readonly(
  z.strictObject({
    id: words,
    pattern: words,
    message: words,
    replacement: z.optional(words),
    severity: ruleSettingSchema,
  }),
)

/** A finding set aside: a rule at one provision (`provision`) or in the whole draft, for the text it then had, by whom and why. */
export const ignoredFindingSchema = z.readonly(
  z.strictObject({
    rule: words,
    provision: z.optional(words),
    text: z.optional(words),
    reason: words,
    by: words,
    at: words,
  }),
)

export const settingsSchema = z.readonly(
  z.strictObject({
    rules: z.readonly(z.record(z.string(), ruleSettingSchema)),
    wordRules: z.readonly(z.array(wordRuleSchema)),
    ignored: z.readonly(z.array(ignoredFindingSchema)),
    /** Actor dictionary (domain.md §9.6): bodies this city's acts name. */
    actors: z.readonly(z.array(words)),
  }),
)

/** 上位法: an upper-level law imported as a statute, to be compared with (AUT-10, AUT-11, AUT-14). */
export const importedLawSchema = z.readonly(z.strictObject({ name: words, statute: statuteSchema }))
export type ImportedLaw = z.infer<typeof importedLawSchema>

/** A whole project as an immutable value; everything shown or printed is derived from it. */
export const projectSchema = z.readonly(
  z.strictObject({
    format: z.literal('trilist'),
    version: z.literal(PROJECT_VERSION),
    id: z.string().check(z.minLength(1)),
    info: projectInfoSchema,
    statute: statuteSchema,
    problemTypes: z.readonly(z.array(problemTypeSchema)),
    problems: z.readonly(z.array(problemSchema)),
    matters: z.readonly(z.array(matterSchema)),
    solutions: z.readonly(z.array(solutionSchema)),
    links: z.readonly(z.array(clauseLinkSchema)),
    /** Links that were dropped when their words had changed; kept as a record beside the answers of those that stayed. */
    droppedLinks: z._default(z.readonly(z.array(droppedLinkSchema)), []),
    baselines: z._default(z.readonly(z.array(baselineSchema)), []),
    upperLaws: z._default(z.readonly(z.array(importedLawSchema)), []),
    /** 批注 of colleagues, and opinions that were asked for (征求意见). */
    comments: z._default(z.readonly(z.array(commentSchema)), []),
    opinions: z._default(z.readonly(z.array(opinionSchema)), []),
    settings: settingsSchema,
    /** Present while changes are tracked (修订模式). */
    tracking: z.optional(trackingSchema),
  }),
)
export type Project = z.infer<typeof projectSchema>
export type ProjectSettings = z.infer<typeof settingsSchema>
export type WordRule = z.infer<typeof wordRuleSchema>
export type IgnoredFinding = z.infer<typeof ignoredFindingSchema>

/** An empty project with the given id. */
export function emptyProject(id: string): Project {
  return {
    format: 'trilist',
    version: PROJECT_VERSION,
    id,
    info: { city: '', stage: '', authority: '', notes: '' },
    statute: EMPTY_STATUTE,
    problemTypes: [],
    problems: [],
    matters: [],
    solutions: [],
    links: [],
    droppedLinks: [],
    baselines: [],
    upperLaws: [],
    comments: [],
    opinions: [],
    settings: { rules: {}, wordRules: [], ignored: [], actors: [] },
  }
}

/** What is wrong with a value that should have been a project file. */
export type ProjectFault =
  | { readonly code: 'not-a-project' }
  | { readonly code: 'newer-version'; readonly version: number }
  | { readonly code: 'damaged-project'; readonly where: string }

let guard: QuickGuard | null = null

/** Whether a value is a project just as it is; no says nothing. */
function isWholeProject(value: unknown): value is Project {
  guard ??= quickGuard(projectSchema)
  return guard(value)
}

/**
 * Reads a parsed project file: brings older versions up, refuses newer ones and foreign values, and checks the schema.
 * A file's `checksum` is no part of the project; who reads files compares it. Gives the fault as a value; never throws.
 */
export function readProject(value: unknown): { readonly project: Project } | { readonly fault: ProjectFault } {
  const head = z.looseObject({ format: z.literal('trilist'), version: z.number() }).safeParse(value)
  if (!head.success) return { fault: { code: 'not-a-project' } }
  if (head.data.version > PROJECT_VERSION) return { fault: { code: 'newer-version', version: head.data.version } }
  const { checksum: _, ...content } = head.data
  if (isWholeProject(content)) return { project: content }
  const result = projectSchema.safeParse(content)
  if (result.success) return { project: result.data }
  return { fault: { code: 'damaged-project', where: result.error.issues[0]?.path.join('.') ?? '' } }
}
