import { checkJson } from '../../shared/coverage/check-json'
import { coverage } from '../../shared/coverage/coverage'
import type { Coverage } from '../../shared/coverage/finding'
import { findingMessage } from '../../shared/coverage/message'
import { nameOf } from '../../shared/coverage/names'
import { repairsOf } from '../../shared/coverage/repairs'
import { type LocaleId, text } from '../../shared/locales/text'
import { outline } from '../../shared/outline'
import type { Project } from '../../shared/project'
import type { CliCommand } from './command'
import { readInput } from './input'
import { printJson } from './output'

/** Coverage of the three lists: every gap with its cause and repairs. Exit 1 when a problem is not answered. */
export const checkCommand: CliCommand = {
  name: 'check',
  usage: 'INPUT [--strict] [--json]',
  about: 'cli.about-check',
  options: { strict: { type: 'boolean' }, json: { type: 'boolean' } },
  inputs: [1, 1],
  run: async given => {
    const { project } = await readInput(given.inputs[0] ?? '', given.around)
    const judged = coverage(project, given.flag('strict') ? 'strict' : 'relaxed')
    if (given.flag('json')) printJson(given, checkJson(project, judged, given.locale))
    else given.around.out(checkText(project, judged, given.locale))
    return mustBeMended(judged) ? 1 : 0
  },
}

/** A problem is not answered in full; at the gate also anything else that must be mended. */
function mustBeMended({ mode, totals, findings }: Coverage): boolean {
  const { partial, none, conflict } = totals.problems
  return partial + none + conflict > 0 || (mode === 'strict' && findings.some(({ severity }) => severity === 'error'))
}

/** The check as a table for people: verdict of every problem, then every finding with its repairs, then the totals. */
function checkText(project: Project, judged: Coverage, locale: LocaleId): string {
  const { problems, solutions } = judged.totals
  const act = outline(project.statute)
  return [
    ...project.problems.map(problem => {
      const verdict = judged.problems.get(problem.id)?.verdict ?? 'none'
      return `${problem.no}\t${text(locale, `check.verdict.${verdict}`)}\t${problem.title}`
    }),
    '',
    ...judged.findings.flatMap(finding => [
      `${finding.path.map(subject => nameOf(project, subject)).join(' → ')}  [${finding.code}] ${findingMessage(locale, finding)}`,
      ...repairsOf(project, finding).map(({ key, params }) => `    · ${text(locale, key, params)}`),
    ]),
    '',
    text(locale, 'cli.check-problems', problems),
    text(locale, 'cli.check-solutions', solutions),
    text(locale, 'cli.check-links', judged.totals.links),
    text(locale, 'cli.check-roots', { count: judged.totals.rootGaps }),
    text(locale, 'cli.check-unanswering', {
      articles: judged.unanswering.map(id => act.byId.get(id)?.cite ?? '').join('、') || '—',
    }),
    '',
  ].join('\n')
}
