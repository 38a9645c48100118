import { coverage } from './coverage/coverage'
import type { Coverage, Finding, Mode, Subject } from './coverage/finding'
import type { Finding as NormFinding } from './lint/finding'
import { lint } from './lint/lint'
import type { Project } from './project'
import type { Id } from './statute'

/** One open point of a project: a fault of the three lists with the problems it leaves open, or a norm the text breaks. */
export type OpenPoint =
  | {
      readonly kind: 'coverage'
      readonly key: string
      readonly severity: Severity
      readonly finding: Finding
      /** Problems that are not answered in full because of it, by id. */
      readonly leavesOpen: readonly Id[]
    }
  | { readonly kind: 'norm'; readonly key: string; readonly severity: Severity; readonly finding: NormFinding }

/** 须处理 · 应处理 · 提示, the same for both kinds. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Every open point, gravest first: root gaps before what follows from others, faults of the lists before norms. */
export function openPoints(project: Project, mode: Mode): readonly OpenPoint[] {
  const points = [...coveragePoints(coverage(project, mode)), ...normPoints(lint(project).findings)]
  return SEVERITIES.flatMap(severity => points.filter(point => point.severity === severity))
}

/** What stands between a project and its review: only what must be dealt with, every link confirmed. */
export const pointsBeforeReview = (project: Project): readonly OpenPoint[] =>
  openPoints(project, 'strict').filter(point => point.severity === 'error')

function coveragePoints({ findings, problems }: Coverage): readonly OpenPoint[] {
  const roots = findings.filter(finding => finding.role === 'root')
  const followers = findings.filter(finding => finding.role === 'consequence')
  const open = new Map<Id, Id[]>()
  for (const [problem, { rootCauses }] of problems)
    for (const cause of rootCauses) open.set(cause.id, [...(open.get(cause.id) ?? []), problem])
  return [...roots, ...followers].map((finding, place) => ({
    kind: 'coverage',
    key: `${finding.code} ${finding.at.id} ${place}`,
    severity: finding.severity,
    finding,
    leavesOpen: finding.severity === 'error' ? leftOpen(finding, open) : [],
  }))
}

const leftOpen = (finding: Finding, open: ReadonlyMap<Id, readonly Id[]>): readonly Id[] => [
  ...new Set([finding.at, ...finding.path].flatMap(subject => open.get(subject.id) ?? [])),
]

function normPoints(findings: readonly NormFinding[]): readonly OpenPoint[] {
  return findings.flatMap((finding, place) =>
    finding.severity === 'inventory'
      ? []
      : [{ kind: 'norm' as const, key: `n${place} ${finding.rule}`, severity: finding.severity, finding }],
  )
}

/** Where a click on an open point leads: the row, link or provision; null for the act as a whole. */
export function placeOfPoint(point: OpenPoint): Subject | null {
  if (point.kind === 'coverage') return point.finding.at
  return point.finding.provision === null ? null : { kind: 'provision', id: point.finding.provision }
}
