import { isFramework } from '../../../shared/coverage/framework'
import { isPenal } from '../../../shared/coverage/penal'
import { updateRow } from '../../../shared/edits/list-rows'
import { outline } from '../../../shared/outline'
import { articleOf } from '../../../shared/place'
import type { Project } from '../../../shared/project'
import { textOf } from '../../../shared/statute'
import { bare, linksOf, mainsOf, type Planted, type Plants, reworded, unquoted, withLinks } from './planting'

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

/** Faults of what the linked clauses say. */
export const clausePlants: Plants = {
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
  'clause-off-topic or doubtful, another 款': project => {
    const act = outline(project.statute)
    return project.solutions.flatMap(solution => {
      const [main, ...more] = linksOf(project, solution).filter(link => link.role !== 'liability')
      if (!main?.place || more.length > 0) return []
      const entry = act.byId.get(main.place.id)!
      const article = articleOf(act, main.place.id)!
      if (entry === article && !main.place.first) return []
      return act.entries
        .slice(article.index + 1, article.end)
        .filter(each => each.provision.type === 'paragraph' && (each.index > entry.index || each.end <= entry.index))
        .map(each => ({
          project: withLinks(
            project,
            project.links.map(link => (link === main ? { ...bare(link), place: { id: each.provision.id } } : link)),
          ),
          code: 'clause-off-topic' as const,
          orCode: 'clause-doubtful' as const,
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
}
