import type { Finding } from '../../shared/lint/finding'
import { lint } from '../../shared/lint/lint'
import { memo } from '../../shared/memo'
import type { Project } from '../../shared/project'
import type { Id } from '../../shared/statute'
import { useCalmProject } from '../calm-project'
import { isUnderlined, UNDERLINED, type Underlined, wordsShown } from './finding-words'
import { rangeIn, textNodesOf } from './line-text'
import { followView, linesNearView } from './near-view'

/**
 * Underlines the words the norms object to, by severity. They are highlights that the style sheet draws: the page's elements stay as
 * Slate and input methods know them. Only lines near the view have any, so that their number does not weigh on typing.
 * Gives the function that ends it.
 */
export function followFindings(): () => void {
  const end = followView(underline)
  return () => {
    end()
    for (const severity of UNDERLINED) CSS.highlights.delete(nameOf(severity))
  }
}

const nameOf = (severity: Underlined): string => `norm-${severity}`

function underline(): void {
  const byLine = findingsByLine(useCalmProject.getState())
  const ranges: Record<Underlined, Range[]> = { error: [], warning: [], hint: [] }
  for (const line of linesNearView()) {
    const findings = byLine.get(line.dataset.id ?? '')
    if (!findings) continue
    const nodes = textNodesOf(line)
    for (const finding of findings) {
      const { start, end } = wordsShown(finding)
      const range = rangeIn(nodes, start, end)
      if (range && finding.severity !== 'inventory') ranges[finding.severity].push(range)
    }
  }
  for (const [rank, severity] of UNDERLINED.entries()) {
    const highlight = new Highlight(...ranges[severity])
    highlight.priority = UNDERLINED.length - rank
    CSS.highlights.set(nameOf(severity), highlight)
  }
}

const findingsByLine = memo((project: Project): ReadonlyMap<Id, readonly Finding[]> => {
  const byLine = new Map<Id, Finding[]>()
  for (const finding of lint(project).findings) {
    if (finding.provision === null || !isUnderlined(finding)) continue
    const line = byLine.get(finding.provision)
    if (line) line.push(finding)
    else byLine.set(finding.provision, [finding])
  }
  return byLine
})
