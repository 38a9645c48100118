import { Link2, Pencil, Scale, Spline, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { CommandId } from '../../../shared/commands'
import type { Coverage, Finding } from '../../../shared/coverage/finding'
import type { Project } from '../../../shared/project'
import { runCommand } from '../../commands/run'
import { LIST_OF, type Row, type RowKind } from '../../row-kind'
import { setView } from '../../store'
import { DroppedLinks } from '../../ui/dropped-links'
import { LinkList } from '../../ui/link-list'
import { useText } from '../../ui/use-text'
import { RowFindings } from './row-findings'

/** What a chosen card shows below its face: its links, and what can be done with it. */
export function RowDetails({
  kind,
  row,
  project,
  coverage,
}: {
  readonly kind: RowKind
  readonly row: Row
  readonly project: Project
  readonly coverage: Coverage
}) {
  const t = useText()
  const links = kind === 'solution' ? project.links.filter(link => link.solution === row.id) : []
  return (
    <div className="card-details">
      {links.length > 0 && <LinkList links={links} project={project} coverage={coverage} />}
      {kind === 'solution' && <DroppedLinks project={project} solution={row.id} />}
      <RowFindings project={project} findings={findingsOf(kind, row.id, coverage)} />
      <div className="card-actions">
        <Action label={t('lists.do-tie')} onPress={() => setView({ dialog: { name: 'tie-row', subject: row.id } })}>
          <Spline size={14} aria-hidden />
        </Action>
        {kind === 'solution' && (
          <Action label={t('lists.do-link')} command="link-clause">
            <Link2 size={14} aria-hidden />
          </Action>
        )}
        {kind === 'problem' && (
          <Action label={t('lists.do-waive')} command="waive-problem">
            <Scale size={14} aria-hidden />
          </Action>
        )}
        <Action label={t('lists.do-edit')} command="edit-row">
          <Pencil size={14} aria-hidden />
        </Action>
        <Action label={t('lists.do-delete')} command="delete-row">
          <Trash2 size={14} aria-hidden />
        </Action>
      </div>
    </div>
  )
}

function findingsOf(kind: RowKind, id: string, coverage: Coverage): readonly Finding[] {
  const row = coverage[LIST_OF[kind]].get(id)
  return row?.findings.filter(finding => finding.role === 'root' && finding.severity === 'error') ?? []
}

function Action({
  label,
  command,
  onPress,
  children,
}: {
  readonly label: string
  readonly command?: CommandId
  readonly onPress?: () => void
  readonly children: ReactNode
}) {
  return (
    <button
      type="button"
      className="small-button"
      onClick={() => {
        if (command) void runCommand(command)
        onPress?.()
      }}
    >
      {children}
      {label}
    </button>
  )
}
