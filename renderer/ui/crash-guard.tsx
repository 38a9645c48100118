import { Component, type ReactNode } from 'react'
import { runCommand } from '../commands/run'
import { reportError } from '../report-errors'
import { notify } from '../store'
import { useText } from './use-text'

type Props = {
  readonly children: ReactNode
  /** Called just before the part that failed leaves the page; what it gives is called when the part is there again. */
  readonly remember?: () => () => void
  /** Takes away what is likely to make the part fail again. */
  readonly onCrash?: () => void
}
type Guarded = { readonly crashed: boolean }

/** Two failures within this time are not answered by drawing once more, in milliseconds. */
const CALM = 5000

/**
 * Keeps an unexpected error in one part of the window from taking the rest, and the user's work, with it: the part is drawn anew
 * from the store, where all work is. When it fails again at once, a plain panel leaves it to the user. Every such error is in the
 * log on the computer; and React asks for a class.
 */
export class CrashGuard extends Component<Props, Guarded> {
  override state = { crashed: false }
  crashedAt = Number.NEGATIVE_INFINITY
  putBack: (() => void) | undefined

  static getDerivedStateFromError(): Guarded {
    return { crashed: true }
  }

  override getSnapshotBeforeUpdate(_: Props, before: Guarded): null {
    if (this.state.crashed && !before.crashed) this.putBack = this.props.remember?.()
    return null
  }

  override componentDidUpdate(_: Props, before: Guarded): void {
    if (before.crashed && !this.state.crashed) this.putBack?.()
  }

  override componentDidCatch(error: unknown): void {
    reportError('draw', error)
    const now = performance.now()
    const again = now - this.crashedAt < CALM
    this.crashedAt = now
    this.props.onCrash?.()
    if (again) return
    this.setState({ crashed: false })
    notify('info', 'shell.crash-restored')
  }

  override render(): ReactNode {
    return this.state.crashed ? <Crash onRetry={() => this.setState({ crashed: false })} /> : this.props.children
  }
}

function Crash({ onRetry }: { readonly onRetry: () => void }) {
  const t = useText()
  return (
    <div className="crash" role="alert">
      <h2>{t('shell.crash-title')}</h2>
      <p>{t('shell.crash-body')}</p>
      <p className="crash-ways">
        <button type="button" className="button main" onClick={onRetry}>
          {t('shell.crash-retry')}
        </button>
        <button type="button" className="button" onClick={() => void runCommand('save-as')}>
          {t('shell.crash-save')}
        </button>
        <button type="button" className="button" onClick={() => void runCommand('show-error-log')}>
          {t('commands.show-error-log')}
        </button>
      </p>
    </div>
  )
}
