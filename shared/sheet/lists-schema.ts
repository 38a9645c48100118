import * as z from 'zod/mini'

/** The lists as JSON (cli.md): every field but the 编号 may be left out, and fields we do not know are passed over. */

const words = z.pipe(
  z.optional(z.union([z.string(), z.number(), z.null()])),
  z.transform(value => (value === null || value === undefined ? '' : String(value))),
)
const wordList = z.pipe(
  z.optional(z.union([z.array(words), z.string(), z.null()])),
  z.transform(value => (Array.isArray(value) ? value.filter(each => each !== '') : value ? [value] : [])),
)
const flag = z.pipe(
  z.nullish(z.boolean()),
  z.transform(value => value === true),
)
const no = z.pipe(z.union([z.string().check(z.minLength(1)), z.number()]), z.transform(String))
const many = <Item extends z.ZodMiniType>(item: Item) =>
  z.pipe(
    z.nullish(z.array(item)),
    z.transform(value => value ?? []),
  )

const sourceJson = z.looseObject({ kind: words, detail: words, date: words, place: words })
const evidenceJson = z.looseObject({ kind: words, text: words, file: words })
const upperLawJson = z.looseObject({ law: words, article: words, note: words })
const experienceJson = z.looseObject({ place: words, act: words, article: words, note: words })
const clauseLinkJson = z.looseObject({ label: words, role: words, quote: words, note: words })

const problemJson = z.looseObject({
  id: no,
  typeId: words,
  title: words,
  description: words,
  sources: many(sourceJson),
  evidence: many(evidenceJson),
  departments: wordList,
  urgency: words,
  cause: words,
  currentRules: words,
  upperLawBasis: many(upperLawJson),
  otherPlaces: many(experienceJson),
  disposition: words,
  dispositionReason: words,
  dispositionBody: words,
  dispositionDate: words,
  dispositionBy: words,
  raisedBy: words,
  recordedBy: words,
  date: words,
  state: words,
  matterIds: wordList,
})
export type ProblemJson = z.infer<typeof problemJson>

const matterJson = z.looseObject({
  id: no,
  title: words,
  description: words,
  goal: words,
  problemIds: wordList,
  kind: words,
  leadDepartments: wordList,
  coDepartments: wordList,
  authorityNote: words,
  needsLiability: flag,
  difficulties: words,
  solutionIds: wordList,
})
export type MatterJson = z.infer<typeof matterJson>

const solutionJson = z.looseObject({
  id: no,
  matterIds: wordList,
  title: words,
  measure: words,
  actors: wordList,
  legalTools: wordList,
  basis: words,
  needsLiability: flag,
  fiscalImpact: words,
  opinions: words,
  clauseLinks: many(clauseLinkJson),
})
export type SolutionJson = z.infer<typeof solutionJson>

export const listsJsonSchema = z.looseObject({
  problemTypes: many(z.looseObject({ id: no, name: words })),
  problems: many(problemJson),
  matters: many(matterJson),
  solutions: many(solutionJson),
})
export type ListsJson = z.infer<typeof listsJsonSchema>
