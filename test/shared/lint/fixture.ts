import { newMatter, newProblem, newSolution } from '../../../shared/lists'
import { emptyProject, type Project } from '../../../shared/project'
import { EMPTY_STATUTE, type Id, type Provision, type Statute, type Text } from '../../../shared/statute'
import { provisions } from '../../statute'

/** A finding a fixture expects: in which provision (null: the act as a whole), which words, and what the fix writes. */
export type Expected = {
  readonly at: Id | null
  readonly start: number
  readonly end: number
  readonly fix: string | null
}
export type Case = { readonly project: Project; readonly expected: readonly Expected[] }

const TOKEN = /\{([A-Z]+-\d+b?)(?:=>([^}]*))?\}|\{\/\}|\[(p\d+)(\.first)?\||./gu
const HEADS: Readonly<Record<string, 'title' | 'status' | 'enactmentNote'>> = {
  题: 'title',
  状: 'status',
  注: 'enactmentNote',
}

/**
 * The cases of a rule's fixture, parted by ---. Lines are statute notation (条 …) with the words that are wrong between {RULE}
 * and {/}; {RULE=>words} says what the fix writes. 题 状 注 序 give title, status, note and preamble, `条=12` a held number, a marker
 * alone in its line a finding on the act as a whole, [p1.first|前款] a marked citation.
 */
export const casesOf = (source: string): readonly Case[] => source.split(/^---$/m).map(caseOf)

function caseOf(source: string): Case {
  const expected: Expected[] = []
  const read: Provision[] = []
  let head: Statute = EMPTY_STATUTE
  let project = emptyProject('fixture')
  for (const line of source.split('\n').filter(each => each.trim() !== '')) {
    const [unit = '', ...rest] = line.split(' ')
    const words = rest.join(' ')
    const field = HEADS[unit]
    if (field) head = { ...head, [field]: words }
    else if (unit === '序') head = { ...head, preamble: [...head.preamble, words] }
    else if (unit in PROJECT_LINES) project = PROJECT_LINES[unit]?.(project, rest) ?? project
    else if (unit.startsWith('{')) expected.push({ at: null, start: 0, end: 0, fix: null })
    else {
      const id = `p${read.length + 1}`
      read.push({ ...provisionOf(unit, id), children: runsOf(words, id, expected) })
    }
  }
  const title = head.title === '' ? '某市示范条例' : head.title
  return { project: { ...project, statute: { ...head, title, provisions: read } }, expected }
}

function provisionOf(unit: string, id: Id): Provision {
  const [bare = '', held] = unit.split('=')
  const [one] = provisions(bare)
  if (!one) throw new Error(`No unit in «${unit}»`)
  const [number, suffix = '0'] = held?.split('-') ?? []
  return { ...one, id, ...(number ? { held: { number: Number(number), suffix: Number(suffix) } } : {}) }
}

/** Lines about the project: 权 authority, 事 matter, 案 solution with means and notes, 法 and 法条 an upper law, 据 a link resting on it. */
const PROJECT_LINES: Readonly<Record<string, (project: Project, words: readonly string[]) => Project>> = {
  权: (project, [authority = '']) => ({ ...project, info: { ...project.info, authority } }),
  事: (project, [no = '', authority = '']) => ({
    ...project,
    matters: [...project.matters, { ...newMatter(no, no), authority }],
  }),
  案: (project, [no = '', means = '', records = '']) => ({
    ...project,
    solutions: [
      ...project.solutions,
      {
        ...newSolution(no, no),
        legalTools: means.split('、'),
        notes: Object.fromEntries(
          records
            .split('、')
            .filter(Boolean)
            .map(record => [record, '已完成']),
        ),
      },
    ],
  }),
  法: (project, [name = '']) => ({
    ...project,
    upperLaws: [...project.upperLaws, { name, statute: { ...EMPTY_STATUTE, title: name } }],
  }),
  法条: (project, [words = '']) => {
    const last = project.upperLaws.at(-1)
    if (!last) throw new Error('法条 before 法')
    const { provisions: before } = last.statute
    const article = { id: `l${before.length + 1}`, type: 'article' as const, children: [{ text: words }] }
    const law = { ...last, statute: { ...last.statute, provisions: [...before, article] } }
    return { ...project, upperLaws: [...project.upperLaws.slice(0, -1), law] }
  },
  据: (project, [law = '', article = '', at = '']) => ({
    ...project,
    problems: [...project.problems, { ...newProblem(`P${at}`, `P${at}`), upperLaws: [{ law, article, note: '' }] }],
    matters: [...project.matters, newMatter(`M${at}`, `M${at}`, '', [`P${at}`])],
    solutions: [...project.solutions, newSolution(`S${at}`, `S${at}`, '', [`M${at}`])],
    links: [
      ...project.links,
      { id: `K${at}`, solution: `S${at}`, place: { id: at }, words: '', role: 'main', note: '', reviews: [] },
    ],
  }),
}

/** The runs of a line without marks; what was between {RULE} and {/} is noted as expected, [p1.first|前款] is a citation. */
function runsOf(words: string, at: Id, expected: Expected[]): readonly Text[] {
  const runs: Text[] = []
  let run = ''
  let done = 0
  let open: { start: number; fix: string | null } | null = null
  let cite: { id: Id; first?: true } | null = null
  const close = (): void => {
    if (run !== '') runs.push(cite ? { text: run, cite: [cite] } : { text: run })
    done += run.length
    run = ''
  }
  for (const [token, rule, fix, id, first] of words.matchAll(TOKEN)) {
    if (rule !== undefined) open = { start: done + run.length, fix: fix ?? null }
    else if (token === '{/}' && open) expected.push({ at, ...open, end: done + run.length })
    else if (id !== undefined || (token === ']' && cite)) {
      close()
      cite = id === undefined ? null : { id, ...(first ? { first: true as const } : {}) }
    } else run += token
  }
  close()
  return runs.length > 0 ? runs : [{ text: '' }]
}
