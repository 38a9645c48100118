import type { ReactNode } from 'react'
import type { CommandId } from '../../shared/commands'
import { runCommand } from '../commands/run'
import { KeyHint } from './key-hint'
import { useText } from './use-text'
import './empty-state.css'

/** What a pane says while it has nothing to show: what it lacks, what it is for, and the ways to begin. */
export function EmptyState({
  title,
  body,
  children,
}: {
  readonly title: string
  readonly body: string
  readonly children?: ReactNode
}) {
  return (
    <div className="empty-state">
      <h2>{title}</h2>
      <p>{body}</p>
      {children && <div className="empty-ways">{children}</div>}
    </div>
  )
}

/** A way to begin: a button that runs a command, under the command's own name unless another says more here. */
export function EmptyWay({
  command,
  label,
  main = false,
}: {
  readonly command: CommandId
  readonly label?: string
  readonly main?: boolean
}) {
  const t = useText()
  return (
    <button type="button" className={main ? 'button main' : 'button'} onClick={() => void runCommand(command)}>
      {label ?? t(`commands.${command}`)} {!main && <KeyHint command={command} />}
    </button>
  )
}
