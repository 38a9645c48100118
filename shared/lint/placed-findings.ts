import type { Project } from '../project'
import type { Provision } from '../statute'
import type { Finding } from './finding'
import type { MaskedBlock } from './marks'
import { findingOf, type Raw, severityOf } from './raw'

/** Findings in the order of the text, and the place of each in its block. */
export type PlacedFindings = { readonly findings: readonly Finding[]; readonly places: readonly number[] }

/** A place is the line's position in its block times this, and the position in the line. */
const LINE = 10_000_000

/** The findings of lists of raws of one block under a project's settings; of those at one place in the order of the lists. */
export function placedFindings(
  rules: Project['settings']['rules'],
  block: MaskedBlock,
  lists: readonly (readonly Raw[])[],
  among?: PlacedFindings,
): PlacedFindings {
  const findings = among ? [...among.findings] : []
  const places = among ? [...among.places] : []
  for (const raws of lists)
    for (const raw of raws) {
      const severity = severityOf(rules, raw)
      const at = severity === 'off' ? -1 : lineOf(block, raw.line)
      const written = block.written.lines[at]
      if (severity === 'off' || !written) continue
      const finding = findingOf(raw, severity, written, raw.line === written ? undefined : block.marks[at])
      insert(findings, places, finding, at * LINE + finding.start)
    }
  return { findings, places }
}

/** The position of a line, as rules see it or as written. */
function lineOf({ block, written }: MaskedBlock, line: Provision | null): number {
  if (line === null) return -1
  const at = block.lines.indexOf(line)
  return at < 0 ? written.lines.indexOf(line) : at
}

function insert(findings: Finding[], places: number[], finding: Finding, place: number): void {
  let at = places.length
  if (at === 0 || (places[at - 1] ?? 0) <= place) {
    findings.push(finding)
    places.push(place)
    return
  }
  while (at > 0 && (places[at - 1] ?? 0) > place) at -= 1
  findings.splice(at, 0, finding)
  places.splice(at, 0, place)
}
