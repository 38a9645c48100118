import { z } from 'zod'
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
export const projectInfoSchema = z
  .strictObject({ city: words, stage: words, authority: words, notes: words })
  .readonly()

/** Severity a drafter gave a norm for this project; absent rules keep their own. */
export const ruleSettingSchema = z.enum(['off', 'error', 'warning', 'hint', 'inventory'])

/** A city's own word rule: a regular expression, what is wrong with it, and what to write instead. */
export const wordRuleSchema = z
  .strictObject({
    id: words,
    pattern: words,
    message: words,
    replacement: words.optional(),
    severity: ruleSettingSchema,
  })
  .readonly()

/** A finding set aside: a rule at one provision (`provision`) or in the whole draft, for the text it then had, by whom and why. */
export const ignoredFindingSchema = z
  .strictObject({
    rule: words,
    provision: words.optional(),
    text: words.optional(),
    reason: words,
    by: words,
    at: words,
  })
  .readonly()

export const settingsSchema = z
  .strictObject({
    rules: z.record(z.string(), ruleSettingSchema).readonly(),
    wordRules: z.array(wordRuleSchema).readonly(),
    ignored: z.array(ignoredFindingSchema).readonly(),
    /** Actor dictionary (domain.md §9.6): bodies this city's acts name. */
    actors: z.array(words).readonly(),
  })
  .readonly()

/** 上位法: an upper-level law imported as a statute, to be compared with (AUT-10, AUT-11, AUT-14). */
export const importedLawSchema = z.strictObject({ name: words, statute: statuteSchema }).readonly()
export type ImportedLaw = z.infer<typeof importedLawSchema>

/** A whole project as an immutable value; everything shown or printed is derived from it. */
export const projectSchema = z
  .strictObject({
    format: z.literal('trilist'),
    version: z.literal(PROJECT_VERSION),
    id: z.string().min(1),
    info: projectInfoSchema,
    statute: statuteSchema,
    problemTypes: z.array(problemTypeSchema).readonly(),
    problems: z.array(problemSchema).readonly(),
    matters: z.array(matterSchema).readonly(),
    solutions: z.array(solutionSchema).readonly(),
    links: z.array(clauseLinkSchema).readonly(),
    /** Links that were dropped when their words had changed; kept as a record beside the answers of those that stayed. */
    droppedLinks: z.array(droppedLinkSchema).readonly().default([]),
    baselines: z.array(baselineSchema).readonly().default([]),
    upperLaws: z.array(importedLawSchema).readonly().default([]),
    /** 批注 of colleagues, and opinions that were asked for (征求意见). */
    comments: z.array(commentSchema).readonly().default([]),
    opinions: z.array(opinionSchema).readonly().default([]),
    settings: settingsSchema,
    /** Present while changes are tracked (修订模式). */
    tracking: trackingSchema.optional(),
  })
  .readonly()
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

/** The project file's format as JSON Schema (draft 2020-12): what `trilist schema` prints. */
export function projectJsonSchema(): object {
  const schema = z.toJSONSchema(projectSchema)
  return { ...schema, properties: { ...schema.properties, checksum: CHECKSUM } }
}

const CHECKSUM = {
  description:
    'Optional: «sha256:» and the hex digest of the compact JSON text of the file without this field, keys in file order.',
  type: 'string',
}
