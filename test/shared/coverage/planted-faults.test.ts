import { expect, test } from 'vitest'
import { coverage } from '../../../shared/coverage/coverage'
import type { FindingCode, Mode } from '../../../shared/coverage/finding'
import { isFramework } from '../../../shared/coverage/framework'
import { isPenal } from '../../../shared/coverage/penal'
import { confirmLink, confirmLinks, unconfirmLink } from '../../../shared/edits/link-clauses'
import { updateRow } from '../../../shared/edits/list-rows'
import { waiveProblem } from '../../../shared/edits/list-waiver'
import type { ClauseLink, Problem, Solution } from '../../../shared/lists'
import { outline } from '../../../shared/outline'
import { articleOf } from '../../../shared/place'
import type { Project } from '../../../shared/project'
import { provision, textOf } from '../../../shared/statute'
import { worked } from './fixtures'

/** A fault planted in a project: the code it must be found by, and the row whose findings must name it. */
type Planted = {
  readonly project: Project
  readonly code: FindingCode
  readonly row: string
  /** Rows the same change makes faulty, too. */
  readonly also?: readonly string[]
}

const linksOf = (project: Project, solution: Solution) => project.links.filter(link => link.solution === solution.id)
const mainsOf = (project: Project, solution: Solution) =>
  linksOf(project, solution).filter(link => link.role === 'main' && link.place)
const withLinks = (project: Project, links: readonly ClauseLink[]): Project => ({ ...project, links })
const bare = ({ quote, ...link }: ClauseLink): ClauseLink => link

/** The project with the words of a provision changed. */
function reworded(project: Project, id: string, words: (before: string) => string): Project {
  const provisions = project.statute.provisions.map(each =>
    each.id === id ? { ...each, children: [{ text: words(textOf(each)) }] } : each,
  )
  return { ...project, statute: { ...project.statute, provisions } }
}

const confirmed = (project: Project): Project =>
  confirmLinks(
    project,
    project.links.map(({ id }) => id),
    signed,
  )

/** Links without the wording they were made with, so that planting a change does not also make them suspect. */
const unquoted = (project: Project): Project => withLinks(project, project.links.map(bare))

const waivedWithoutReason = ({ waiver, ...problem }: Problem): Problem => ({ ...problem, disposition: 'other-means' })

const signed = { by: '检查人', at: '2026-01-05T08:00:00.000Z' }

/** The project with the words of one liability clause changed, for every link to one. */
const badLiabilities =
  (words: (before: string) => string) =>
  (project: Project): readonly Planted[] =>
    project.links
      .filter(link => link.role === 'liability' && link.place)
      .filter(link => {
        const before = textOf(outline(project.statute).byId.get(link.place!.id)!.provision)
        // The general clause on officials answers for every duty of a public body.
        return words(before) !== before && !/滥用职权/.test(before)
      })
      .map(link => ({
        project: reworded(unquoted(project), link.place!.id, words),
        code: 'liability-mismatch' as const,
        row: link.solution,
        // Other solutions with the same liability clause have the same fault.
        also: project.links.filter(each => each.place?.id === link.place?.id).map(({ solution }) => solution),
      }))

/** Faults by their kind; the same code may be planted in several ways. */
const plants: Readonly<Record<string, (project: Project) => readonly Planted[]>> = {
  'problem-without-matter': project =>
    project.problems
      .filter(problem => problem.disposition === 'legislate')
      .map(problem => ({
        project: {
          ...project,
          matters: project.matters.map(matter => ({
            ...matter,
            problems: matter.problems.filter(id => id !== problem.id),
          })),
        },
        code: 'problem-without-matter',
        row: problem.id,
      })),
  'matter-without-problem': project =>
    project.matters.map(matter => ({
      project: updateRow(project, 'matters', matter.id, { problems: [] }),
      code: 'matter-without-problem',
      row: matter.id,
    })),
  'solution-without-matter': project =>
    project.solutions.map(solution => ({
      project: updateRow(project, 'solutions', solution.id, { matters: [] }),
      code: 'solution-without-matter',
      row: solution.id,
    })),
  'matter-without-solution': project =>
    project.matters.map(matter => ({
      project: {
        ...project,
        solutions: project.solutions.map(solution => ({
          ...solution,
          matters: solution.matters.filter(id => id !== matter.id),
        })),
      },
      code: 'matter-without-solution',
      row: matter.id,
    })),
  'solution-without-clause': project =>
    project.solutions.map(solution => ({
      project: withLinks(
        project,
        project.links.filter(link => link.solution !== solution.id),
      ),
      code: 'solution-without-clause',
      row: solution.id,
    })),
  'clause-missing': project =>
    project.solutions.flatMap(solution =>
      mainsOf(project, solution)
        .slice(0, 1)
        .map(main => ({
          project: withLinks(
            project,
            project.links.map(link => (link === main ? { ...bare(link), place: { id: 'gone' } } : link)),
          ),
          code: 'clause-missing' as const,
          row: solution.id,
        })),
    ),
  'clause-off-topic': project => {
    const act = outline(project.statute)
    const articles = act.entries.filter(entry => entry.provision.type === 'article')
    return project.solutions.flatMap(solution => {
      const [main] = mainsOf(project, solution)
      if (!main) return []
      const linked = linksOf(project, solution).flatMap(link => (link.place ? [articleOf(act, link.place.id)] : []))
      return articles
        .filter(article => !linked.includes(article) && !isFramework(act, article) && !isPenal(act, article))
        .map(article => ({
          project: withLinks(project, [
            ...project.links.filter(link => link.solution !== solution.id),
            { ...bare(main), place: { id: article.provision.id } },
          ]),
          code: 'clause-off-topic' as const,
          row: solution.id,
        }))
    })
  },
  'clause-soft': project =>
    project.solutions.flatMap(solution => {
      const mains = mainsOf(project, solution)
      const [main] = mains
      if (mains.length !== 1 || !main?.place || main.place.first) return []
      const soft = (words: string) =>
        `鼓励和支持有关单位、个人${words.replace(/应当|不得|禁止|可以|负责|必须|给予|予以/g, '积极').replace(/由[^，。；]*/g, '')}`
      const entry = outline(project.statute).byId.get(main.place.id)
      if (!entry || entry.end > entry.index + 1) return []
      return [
        { project: reworded(unquoted(project), main.place.id, soft), code: 'clause-soft' as const, row: solution.id },
      ]
    }),
  'number-mismatch': project =>
    project.solutions
      .filter(solution => /[一二三四五六七八九十百\d]+(?:日|个工作日|个月|年(?!级)|元|万元)/.test(solution.title))
      .map(solution => ({
        project: updateRow(project, 'solutions', solution.id, {
          title: solution.title.replace(
            /[一二三四五六七八九十百两\d]+(?=日|个工作日|个月|年(?!级)|元|万元)/,
            '一百八十七',
          ),
        }),
        code: 'number-mismatch',
        row: solution.id,
      })),
  'number-mismatch, 工作日 for 日': project =>
    project.solutions
      .filter(solution => /[一二三四五六七八九十]日|个工作日/.test(solution.title))
      .map(solution => ({
        project: updateRow(project, 'solutions', solution.id, {
          title: /个工作日/.test(solution.title)
            ? solution.title.replace('个工作日', '日')
            : solution.title.replace(/(?<=[一二三四五六七八九十])日/, '个工作日'),
        }),
        code: 'number-mismatch',
        row: solution.id,
      })),
  'actor-missing': project =>
    project.solutions
      .filter(solution => mainsOf(project, solution).length > 0)
      .map(solution => ({
        project: updateRow(project, 'solutions', solution.id, { actors: ['市气象部门'] }),
        code: 'actor-missing',
        row: solution.id,
      })),
  'liability-missing': project =>
    project.solutions
      .filter(({ needsLiability }) => needsLiability)
      .filter(solution => linksOf(project, solution).some(link => link.role === 'liability'))
      .map(solution => ({
        project: withLinks(
          project,
          project.links.filter(link => link.solution !== solution.id || link.role !== 'liability'),
        ),
        code: 'liability-missing',
        row: solution.id,
      })),
  'liability-mismatch': project => {
    const liabilities = project.links.filter(link => link.role === 'liability' && link.place)
    return liabilities.flatMap(link => {
      const act = outline(project.statute)
      const others = liabilities.filter(
        other =>
          other.place?.id !== link.place?.id &&
          articleOf(act, other.place?.id ?? '') !== articleOf(act, link.place?.id ?? '') &&
          // The general clause on officials answers for every duty of a public body.
          !/滥用职权/.test(textOf(act.byId.get(other.place?.id ?? '')!.provision)) &&
          // Another liability clause may enforce this solution's articles too.
          !project.links.some(each => each.solution === link.solution && each.place?.id === other.place?.id),
      )
      return others.map(other => ({
        project: withLinks(
          project,
          project.links.map(each => (each === link ? { ...bare(each), place: other.place } : each)),
        ),
        code: 'liability-mismatch' as const,
        row: link.solution,
      }))
    })
  },
  'liability-mismatch, other conduct': badLiabilities(
    () => '在景区水域擅自垂钓、游泳的，由文化旅游部门责令改正，处五百元以下罚款。',
  ),
  'liability-mismatch, nobody enforces': badLiabilities(words =>
    words.replace(/由[^，。；]*?(?=责令|给予|处|没收|依法|予以|依照|按照)/g, ''),
  ),
  'delegation-incomplete, no period': project =>
    project.links
      .filter(link => link.role === 'delegation' && link.place)
      .map(link => ({
        project: reworded(unquoted(project), link.place!.id, () => '具体办法由市人民政府制定。'),
        code: 'delegation-incomplete' as const,
        row: link.solution,
      })),
  'delegation-incomplete': project =>
    project.links
      .filter(link => link.role === 'delegation' && link.place)
      .map(link => ({
        project: reworded(unquoted(project), link.place!.id, () => '具体办法另行制定。'),
        code: 'delegation-incomplete' as const,
        row: link.solution,
      })),
  'link-suspect': project =>
    project.solutions.flatMap(solution =>
      mainsOf(project, solution)
        .slice(0, 1)
        .map(main => ({
          project: withLinks(
            project,
            project.links.map(link => (link === main ? { ...link, quote: '原来的条文。' } : link)),
          ),
          code: 'link-suspect' as const,
          row: solution.id,
        })),
    ),
  'link-suspect, solution reworded': project =>
    project.solutions.flatMap(solution =>
      mainsOf(project, solution)
        .slice(0, 1)
        .map(main => ({
          project: updateRow(confirmLink(project, main.id, signed), 'solutions', solution.id, {
            measure: `${solution.measure}，并及时公布`,
          }),
          code: 'link-suspect' as const,
          row: solution.id,
        })),
    ),
  'link-unconfirmed': project => {
    const all = confirmed(project)
    return all.links.map(link => ({
      project: unconfirmLink(all, link.id),
      code: 'link-unconfirmed' as const,
      row: link.solution,
    }))
  },
  'waiver-reopened': project =>
    project.problems.map(problem => {
      const given = { reason: '由省统一规定', body: '市人民政府', date: '2026-01-05', by: '检查人' }
      const waived = waiveProblem(project, problem.id, 'other-means', given)
      return {
        project: updateRow(waived, 'problems', problem.id, { title: `${problem.title}（有新情况）` }),
        code: 'waiver-reopened' as const,
        row: problem.id,
      }
    }),
  'waiver-without-reason': project =>
    project.problems.map(problem => ({
      project: {
        ...project,
        problems: project.problems.map(each => (each === problem ? waivedWithoutReason(each) : each)),
      },
      code: 'waiver-without-reason',
      row: problem.id,
    })),
  'duplicate-id': project =>
    project.solutions.slice(1).map((solution, index) => ({
      project: updateRow(project, 'solutions', solution.id, { no: project.solutions[index]!.no }),
      code: 'duplicate-id',
      row: solution.id,
    })),
}

/** The findings of a code, by the row they are about: the solution for findings about its links. */
/** Only the gate asks for confirmations and for the periods of delegated rules. */
const modeOf = (kind: string): Mode => (/unconfirmed|no period/.test(kind) ? 'strict' : 'relaxed')

function rowsWith(project: Project, code: FindingCode, mode: Mode): ReadonlySet<string> {
  const rows = coverage(project, mode)
    .findings.filter(finding => finding.code === code)
    .map(({ at }) => (at.kind === 'link' ? (project.links.find(link => link.id === at.id)?.solution ?? '') : at.id))
  return new Set(rows)
}

/** How many planted faults were found, and how many findings of the kind name a row where none was planted. */
function measure(kind: string, projects: readonly Project[]) {
  const mode = modeOf(kind)
  let [planted, found, wrong] = [0, 0, 0]
  for (const project of projects) {
    for (const plant of plants[kind]!(project)) {
      const clean = kind === 'link-unconfirmed' ? confirmed(project) : project
      const before = rowsWith(clean, plant.code, mode)
      if (before.has(plant.row)) continue
      const rows = rowsWith(plant.project, plant.code, mode)
      planted += 1
      if (rows.has(plant.row)) found += 1
      wrong += [...rows].filter(row => row !== plant.row && !before.has(row) && !plant.also?.includes(row)).length
    }
  }
  return { planted, found, wrong, recall: found / planted, precision: found / (found + wrong) }
}

const percent = (share: number) => `${(share * 100).toFixed(1)}%`

test('the worked projects of ours have no fault where none was planted', () => {
  for (const [name, project] of worked.slice(0, 2))
    expect([name, coverage(project).findings.map(({ code }) => code)]).toEqual([name, []])
})

test('planted faults of every kind are found, and little else', () => {
  const projects = worked.map(([, project]) => project)
  const table = Object.keys(plants).map(kind => ({ code: kind, ...measure(kind, projects) }))
  console.log(
    table
      .map(({ code, planted, recall, precision }) =>
        [
          code.padEnd(36),
          `planted ${planted}`.padEnd(14),
          `recall ${percent(recall)}`,
          `precision ${percent(precision)}`,
        ].join('  '),
      )
      .join('\n'),
  )
  for (const { code, recall, precision } of table)
    expect([code, recall >= 0.9, precision >= 0.95]).toEqual([code, true, true])
}, 120_000)

test('a clause added to the draft beside the others changes no verdict', () => {
  for (const [, project] of worked) {
    const extra = provision('extra', 'article', '每年十月的第一个星期日为本市的城市开放日。')
    const provisions = [...project.statute.provisions, extra]
    const after = coverage({ ...project, statute: { ...project.statute, provisions } })
    expect(after.totals.solutions).toEqual(coverage(project).totals.solutions)
  }
})
