import { checkJson } from '../../shared/coverage/check-json'
import { coverage } from '../../shared/coverage/coverage'
import type { Coverage, Mode } from '../../shared/coverage/finding'
import { findingMessage } from '../../shared/coverage/message'
import { nameOf } from '../../shared/coverage/names'
import { repairsOf } from '../../shared/coverage/repairs'
import { type LocaleId, text } from '../../shared/locales/text'
import { outline } from '../../shared/outline'
import type { Project } from '../../shared/project'

/** What a check found, and how it is printed. */
export type CheckResult = {
  /** A problem is not answered in full; at the gate also anything else that must be mended. */
  readonly mustBeMended: boolean
  readonly json: () => object
  readonly text: () => string
}

/** Checks the three lists of a project. */
export function checkResult(project: Project, mode: Mode, locale: LocaleId): CheckResult {
  const judged = coverage(project, mode)
  return {
    mustBeMended: mustBeMended(judged),
    json: () => checkJson(project, judged, locale),
    text: () => checkText(project, judged, locale),
  }
}

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
      articles: judged.unanswering.length === 0 ? '—' : judged.unanswering.map(id => act.byId.get(id)?.cite ?? ''),
    }),
    '',
  ].join('\n')
}
