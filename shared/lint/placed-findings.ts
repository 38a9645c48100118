import type { Project } from '../project'
import type { Provision } from '../statute'
import type { Block } from './block'
import type { Finding } from './finding'
import type { Mark, MaskedBlock } from './marks'
import { findingOf, type Raw, severityOf } from './raw'

/** The findings of one block in the order of its text, and beside each the raw it was made of. */
export type PlacedFindings = {
  readonly findings: Finding[]
  readonly raws: Raw[]
  /** Whether some are about a line as written where others are about it as masked. */
  isMixed: boolean
  /** Whether the mending of some replaces words with masked numbers, so that it depends on which numbers those are. */
  mendsNumbers: boolean
}

/** Takes a block's findings away, to place them anew. */
export function takeAway(placed: PlacedFindings): void {
  placed.findings.length = 0
  placed.raws.length = 0
  placed.isMixed = false
  placed.mendsNumbers = false
}

/** A place is the line's position in its block times this, and the position in the line. */
const LINE = 10_000_000

/**
 * Adds the findings of raws of one block, whose lines as written are `lines`, under a project's settings to those placed before, in the
 * order of the text; of those at one place the one added first comes first. The findings of a block are placed one list of raws after the
 * other, before those of the next.
 */
export function placeFindings(
  rules: Project['settings']['rules'],
  masked: MaskedBlock,
  lines: readonly Provision[],
  raws: readonly Raw[],
  placed: PlacedFindings,
): void {
  for (const raw of raws) {
    const severity = severityOf(rules, raw)
    const at = severity === 'off' ? -1 : lineOf(masked.block, lines, raw.line)
    const written = lines[at]
    if (severity === 'off' || !written) continue
    const isWritten = raw.line === written
    if (isWritten && masked.block.lines[at] !== written) placed.isMixed = true
    const marks = isWritten ? undefined : masked.marks[at]
    if (marks && mendsAny(raw, marks)) placed.mendsNumbers = true
    const finding = findingOf(raw, severity, written, marks)
    insert(placed, raw, finding, at * LINE + finding.start)
  }
}

/** The position of a line, as rules see it or as written. */
function lineOf(block: Block, written: readonly Provision[], line: Provision | null): number {
  if (line === null) return -1
  const at = block.lines.indexOf(line)
  return at < 0 ? written.indexOf(line) : at
}

/** The places of the findings of the block at hand: one list for all, since there are thousands of blocks in a long act. */
const places: number[] = []

function insert({ findings, raws }: PlacedFindings, raw: Raw, finding: Finding, place: number): void {
  let at = findings.length
  findings.push(finding)
  raws.push(raw)
  for (; at > 0; at -= 1) {
    const [before, rawBefore, placeBefore] = [findings[at - 1], raws[at - 1], places[at - 1] ?? 0]
    if (!before || !rawBefore || placeBefore <= place) break
    findings[at] = before
    raws[at] = rawBefore
    places[at] = placeBefore
  }
  findings[at] = finding
  raws[at] = raw
  places[at] = place
}

const mendsAny = ({ hit: { instead, start, end } }: Raw, marks: readonly Mark[]): boolean =>
  instead !== undefined && marks.some(({ at }) => start <= at && at < end)

/**
 * Brings the findings of a block up to it where nothing but the length of numbers became another: their order stays. False where more is
 * to do; then they are to be placed anew.
 */
export function moveFindings(
  { block, marks }: MaskedBlock,
  lines: readonly Provision[],
  { findings, raws, isMixed, mendsNumbers }: PlacedFindings,
): boolean {
  if (isMixed || mendsNumbers) return false
  for (let at = 0; at < raws.length; at += 1) {
    const raw = raws[at]
    const known = findings[at]
    const line = raw ? lineOf(block, lines, raw.line) : -1
    const written = lines[line]
    if (!raw || !known || !written) return false
    findings[at] = findingOf(raw, known.severity, written, marks[line])
  }
  return true
}
