import { FileOutput, Redo2, Search, Undo2 } from 'lucide-react'
import type { CommandId } from '../../shared/commands'
import { coverage } from '../../shared/coverage/coverage'
import type { TextKey } from '../../shared/locales/text'
import { useCalmProject } from '../calm-project'
import { runCommand } from '../commands/run'
import { projectOf, useStore, WORKSPACES, type Workspace } from '../store'
import { Count } from '../ui/count'
import { KeyHint } from '../ui/key-hint'
import { useText } from '../ui/use-text'

const SHOW: Readonly<Record<Workspace, CommandId>> = {
  lists: 'show-lists',
  draft: 'show-draft',
  matrix: 'show-matrix',
  check: 'show-check',
  versions: 'show-versions',
}

/** Title and stage, the workspaces, and what is needed at any time: undo, palette, export. */
export function Header() {
  const t = useText()
  return (
    <header className="header">
      <ProjectName />
      <nav aria-label={t('shell.workspaces')}>
        {WORKSPACES.map(workspace => (
          <WorkspaceTab key={workspace} workspace={workspace} />
        ))}
      </nav>
      <div className="header-tools">
        <StepButton command="undo" />
        <StepButton command="redo" />
        <button type="button" className="button" onClick={() => void runCommand('palette')}>
          <Search size={14} aria-hidden />
          <span className="wide-only">{t('shell.palette')}</span>
          <KeyHint command="palette" />
        </button>
        <button type="button" className="button" onClick={() => void runCommand('export-draft')}>
          <FileOutput size={14} aria-hidden />
          {t('shell.export')}
        </button>
      </div>
    </header>
  )
}

function ProjectName() {
  const t = useText()
  const title = useStore(state => projectOf(state).statute.title)
  const status = useStore(state => projectOf(state).statute.status)
  const stage = useStore(state => projectOf(state).info.stage)
  const facts = [status.replace(/[（）]/g, ''), stage].filter(fact => fact !== '').join(' · ')
  return (
    <button type="button" className="project-name" onClick={() => void runCommand('project-info')}>
      <strong>{title || t('shell.untitled')}</strong>
      <span className="muted">{facts}</span>
    </button>
  )
}

function WorkspaceTab({ workspace }: { readonly workspace: Workspace }) {
  const t = useText()
  const chosen = useStore(state => state.workspace === workspace)
  const command = SHOW[workspace]
  return (
    <button
      type="button"
      className="workspace-tab"
      aria-current={chosen ? 'page' : undefined}
      onClick={() => void runCommand(command)}
      onDragEnter={() => openSoon(command)}
      onDragLeave={stayHere}
    >
      {t(`commands.${command}`)}
      {workspace === 'check' && <OpenPoints />}
    </button>
  )
}

/** How long something dragged is held over a tab before its workspace opens, in milliseconds. */
const HELD = 500

let opening: ReturnType<typeof setTimeout> | undefined
const stayHere = (): void => clearTimeout(opening)

/** A card held over a tab opens that workspace, so that a solution can be carried from the lists into the draft. */
function openSoon(command: CommandId): void {
  stayHere()
  opening = setTimeout(() => void runCommand(command), HELD)
}

function OpenPoints() {
  const t = useText()
  const project = useCalmProject()
  const count = coverage(project).totals.rootGaps
  if (count === 0) return null
  return (
    <span className="count">
      <Count of={count} />
      <span className="unseen">{t('shell.open-points', { count })}</span>
    </span>
  )
}

function StepButton({ command }: { readonly command: 'undo' | 'redo' }) {
  const t = useText()
  const label = useStore(({ history }) => (command === 'undo' ? history.past.at(-1) : history.future[0])?.label)
  const words = label ? t(`shell.${command}-label`, { step: t(label as TextKey) }) : t(`shell.${command}-nothing`)
  const Icon = command === 'undo' ? Undo2 : Redo2
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={words}
      title={words}
      disabled={!label}
      onClick={() => void runCommand(command)}
    >
      <Icon size={16} aria-hidden />
    </button>
  )
}
