import type { Project } from '../project'
import type { Provision } from '../statute'
import type { Finding } from './finding'
import type { MaskedBlock } from './marks'
import { findingOf, type Raw, severityOf } from './raw'

/** A place is the line's position in its block times this, and the position in the line. */
const LINE = 10_000_000

/**
 * Adds the findings of raws of one block, under a project's settings, to those of the block that stand in a list from `start` on, in the
 * order of the text; of those at one place the one added first comes first.
 */
export function placeFindings(
  rules: Project['settings']['rules'],
  block: MaskedBlock,
  raws: readonly Raw[],
  all: Finding[],
  start: number,
): void {
  for (const raw of raws) {
    const severity = severityOf(rules, raw)
    const at = severity === 'off' ? -1 : lineOf(block, raw.line)
    const written = block.written.lines[at]
    if (severity === 'off' || !written) continue
    const finding = findingOf(raw, severity, written, raw.line === written ? undefined : block.marks[at])
    insert(all, start, finding, at * LINE + finding.start)
  }
}

/** The position of a line, as rules see it or as written. */
function lineOf({ block, written }: MaskedBlock, line: Provision | null): number {
  if (line === null) return -1
  const at = block.lines.indexOf(line)
  return at < 0 ? written.lines.indexOf(line) : at
}

/** The places of the findings of the block at hand: one list for all, since there are thousands of blocks in a long act. */
const places: number[] = []

/** Inserts a finding among those from `start` on. */
function insert(all: Finding[], start: number, finding: Finding, place: number): void {
  let at = all.length
  all.push(finding)
  for (; at > start; at -= 1) {
    const before = all[at - 1]
    const placeBefore = places[at - 1 - start] ?? 0
    if (!before || placeBefore <= place) break
    all[at] = before
    places[at - start] = placeBefore
  }
  all[at] = finding
  places[at - start] = place
}
