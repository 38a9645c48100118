import type { Finding } from '../../../shared/coverage/finding'
import { findingMessage } from '../../../shared/coverage/message'
import { repairsOf } from '../../../shared/coverage/repairs'
import type { Project } from '../../../shared/project'
import { runRepair } from '../../commands/repair'
import { useStore } from '../../store'
import { useText } from '../../ui/use-text'

/** How many repairs a card offers; the check pane has them all. */
const REPAIRS = 2

/** What is wrong with a chosen row, and the cheapest ways to mend it. */
export function RowFindings({
  project,
  findings,
}: {
  readonly project: Project
  readonly findings: readonly Finding[]
}) {
  const t = useText()
  const locale = useStore(state => state.settings.locale)
  if (findings.length === 0) return null
  return (
    <ul className="row-findings">
      {findings.map(finding => (
        <li key={`${finding.code} ${finding.at.id}`}>
          {findingMessage(locale, finding)}
          <span className="row-repairs">
            {repairsOf(project, finding)
              .slice(0, REPAIRS)
              .map(repair => {
                const words = t(repair.key, repair.params)
                return (
                  <button key={words} type="button" className="link-button" onClick={() => runRepair(repair)}>
                    {words}
                  </button>
                )
              })}
          </span>
        </li>
      ))}
    </ul>
  )
}
