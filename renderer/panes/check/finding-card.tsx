import { ChevronRight } from 'lucide-react'
import { memo, useMemo } from 'react'
import type { Subject } from '../../../shared/coverage/finding'
import { findingMessage } from '../../../shared/coverage/message'
import { nameOf } from '../../../shared/coverage/names'
import { type Repair, repairsOf } from '../../../shared/coverage/repairs'
import type { OpenPoint } from '../../../shared/open-points'
import type { Project } from '../../../shared/project'
import { runRepair } from '../../commands/repair'
import { goTo } from '../../go-to'
import { useStore } from '../../store'
import { SeveritySign } from '../../ui/severity'
import { useText } from '../../ui/use-text'

type CoveragePoint = Extract<OpenPoint, { readonly kind: 'coverage' }>

/** A fault of the three lists: what is wrong, the way from the problem to it, what it leaves open, and how to mend it. */
export const FindingCard = memo(function FindingCard({
  point,
  project,
}: {
  readonly point: CoveragePoint
  readonly project: Project
}) {
  const locale = useStore(state => state.settings.locale)
  const { finding, severity, leavesOpen } = point
  const repairs = useMemo(() => repairsOf(project, finding), [project, finding])
  return (
    <li className="finding" data-severity={severity} data-finding={finding.at.id}>
      <SeveritySign severity={severity} />
      <div className="finding-body">
        <button type="button" className="finding-words" onClick={() => goTo(finding.at)}>
          <strong>{shownName(project, finding.at)}</strong> {findingMessage(locale, finding)}
        </button>
        <Way path={finding.path} project={project} />
        <LeavesOpen ids={leavesOpen} project={project} at={finding.at} />
        <Repairs repairs={repairs} />
      </div>
    </li>
  )
})

/** The way from the problem to the fault; each step leads to its row or clause. */
function Way({ path, project }: { readonly path: readonly Subject[]; readonly project: Project }) {
  if (path.length < 2) return null
  // A link has no name of its own: the solution before it and the clause behind it say which one it is.
  const named = path.filter(({ kind }) => kind !== 'link')
  return (
    <p className="finding-way">
      {named.map((subject, place) => (
        <span key={`${subject.kind} ${subject.id}`}>
          {place > 0 && <ChevronRight size={12} aria-hidden />}
          <button type="button" className="link-button" onClick={() => goTo(subject)}>
            {nameOf(project, subject)}
          </button>{' '}
          <span className="muted">{titleOf(project, subject)}</span>
        </span>
      ))}
    </p>
  )
}

/** What a finding is about, in the words of the lists: a link by its solution. */
function shownName(project: Project, subject: Subject): string {
  const link = subject.kind === 'link' && project.links.find(({ id }) => id === subject.id)
  return nameOf(project, link ? { kind: 'solution', id: link.solution } : subject)
}

function titleOf(project: Project, { kind, id }: Subject): string {
  if (kind === 'provision' || kind === 'link') return ''
  return project[`${kind}s`].find(row => row.id === id)?.title ?? ''
}

function LeavesOpen({
  ids,
  project,
  at,
}: {
  readonly ids: readonly string[]
  readonly project: Project
  readonly at: Subject
}) {
  const t = useText()
  const others = ids.filter(id => id !== at.id)
  if (others.length === 0) return null
  return (
    <p className="finding-open">
      {t('findings.leaves-open')}
      {others.map(id => (
        <button key={id} type="button" className="link-button" onClick={() => goTo({ kind: 'problem', id })}>
          {nameOf(project, { kind: 'problem', id })}
        </button>
      ))}
    </p>
  )
}

function Repairs({ repairs }: { readonly repairs: readonly Repair[] }) {
  const t = useText()
  if (repairs.length === 0) return null
  return (
    <div className="repairs">
      {repairs.map(repair => {
        const words = t(repair.key, repair.params)
        return (
          <button key={words} type="button" className="button" onClick={() => runRepair(repair)}>
            {words}
          </button>
        )
      })}
    </div>
  )
}
