import { useMemo, useState } from 'react'
import { compare } from '../../../shared/diff/compare'
import type { Project } from '../../../shared/project'
import { computer } from '../../computer'
import { answered } from '../../open-project'
import { projectOf, setView, useStore } from '../../store'
import { EmptyState, EmptyWay } from '../../ui/empty-state'
import { useText } from '../../ui/use-text'
import { ComparisonRows } from './comparison'
import { ComparisonExport } from './comparison-export'
import { TracePanel } from './trace-panel'
import { projectAt, type Side, statuteAt } from './version'
import { VersionList } from './version-list'
import './versions.css'

const PRESENT: Side = { kind: 'present' }

/** Frozen versions, what changed between any two of them, and what that does to the problems. */
export function VersionsWorkspace() {
  const t = useText()
  const project = useStore(projectOf)
  const newest = project.baselines.at(-1)
  const [chosen, setChosen] = useState<Side | null>(null)
  const [fresh, setFresh] = useState<Side>(PRESENT)
  const old = chosenSide(project, chosen) ?? (newest ? { kind: 'baseline', id: newest.id } : null)
  return (
    <div className="versions">
      {(old || newest) && (
        <VersionList
          baselines={project.baselines}
          chosen={old?.kind === 'baseline' ? old.id : null}
          onChoose={id => setChosen({ kind: 'baseline', id })}
        />
      )}
      <div className="versions-main">
        <SideChoice project={project} old={old} fresh={fresh} onOld={setChosen} onFresh={setFresh} />
        {old ? (
          <Compared project={project} old={old} fresh={fresh} />
        ) : (
          <EmptyState title={t('versions.empty-title')} body={t('versions.empty-help')}>
            <EmptyWay command="freeze-version" main />
          </EmptyState>
        )}
      </div>
    </div>
  )
}

/** What is compared with: what was chosen, as long as it is there; the text tracking began from while changes are tracked. */
function chosenSide({ tracking }: Project, chosen: Side | null): Side | null {
  if (chosen && (chosen.kind !== 'tracking' || tracking)) return chosen
  return tracking ? { kind: 'tracking' } : null
}

/** The side a choice in the list means; ids of versions are random and equal no other name. */
const sideOf = (value: string): Side =>
  value === 'present' || value === 'tracking' ? { kind: value } : { kind: 'baseline', id: value }

type Sides = { readonly project: Project; readonly old: Side; readonly fresh: Side }

function Compared({ project, old, fresh }: Sides) {
  const t = useText()
  const statutes = { old: statuteAt(project, old), fresh: statuteAt(project, fresh) }
  const comparison = useMemo(
    () => (statutes.old && statutes.fresh ? compare(statutes.old, statutes.fresh) : null),
    [statutes.old, statutes.fresh],
  )
  const projects = { before: projectAt(project, old), after: projectAt(project, fresh) }
  if (!comparison) return <p className="muted">{t('versions.pick')}</p>
  return (
    <div className="versions-compared">
      <ComparisonRows comparison={comparison} />
      {projects.before && projects.after && <TracePanel before={projects.before} after={projects.after} />}
    </div>
  )
}

function SideChoice({
  project,
  old,
  fresh,
  onOld,
  onFresh,
}: Omit<Sides, 'old'> & {
  readonly old: Side | null
  readonly onOld: (side: Side) => void
  readonly onFresh: (side: Side) => void
}) {
  const t = useText()
  const compareFile = async () => {
    const read = answered(await computer.importStatute('accept'))
    setView({ progress: null })
    if (read) onOld({ kind: 'file', name: read.fileName, statute: read.statute })
  }
  return (
    <div className="side-choice">
      <SideSelect label={t('versions.old')} project={project} side={old} onChoose={onOld} />
      <span aria-hidden>→</span>
      <SideSelect label={t('versions.new')} project={project} side={fresh} onChoose={onFresh} />
      <button type="button" className="button" onClick={compareFile}>
        {t('versions.compare-file')}
      </button>
      {old && <ComparisonExport project={project} old={old} fresh={fresh} />}
    </div>
  )
}

function SideSelect({
  label,
  project,
  side,
  onChoose,
}: {
  readonly label: string
  readonly project: Project
  readonly side: Side | null
  readonly onChoose: (side: Side) => void
}) {
  const t = useText()
  const value = side === null ? '' : side.kind === 'baseline' ? side.id : side.kind
  return (
    <label className="side-select">
      {label}
      <select className="field" value={value} onChange={event => onChoose(sideOf(event.target.value))}>
        {side === null && <option value="">{t('versions.choose')}</option>}
        {side?.kind === 'file' && <option value="file">{t('versions.file', { name: side.name })}</option>}
        <option value="present">{t('versions.present')}</option>
        {project.tracking && <option value="tracking">{t('tracking.version')}</option>}
        {project.baselines.map(baseline => (
          <option key={baseline.id} value={baseline.id}>
            {baseline.name}
          </option>
        ))}
      </select>
    </label>
  )
}
