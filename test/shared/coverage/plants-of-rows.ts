import { confirmLink, unconfirmLink } from '../../../shared/edits/link-clauses'
import { updateRow } from '../../../shared/edits/list-rows'
import { waiveProblem } from '../../../shared/edits/list-waiver'
import type { Problem } from '../../../shared/lists'
import { bare, confirmed, mainsOf, type Plants, signed, withLinks } from './planting'

const waivedWithoutReason = ({ waiver, ...problem }: Problem): Problem => ({ ...problem, disposition: 'other-means' })

/** Faults of the lists themselves: ties, links and waivers that are missing, gone, changed or unsigned. */
export const rowPlants: Plants = {
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
