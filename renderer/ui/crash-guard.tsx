import { Component, type ReactNode } from 'react'
import { useText } from './use-text'

type Props = { readonly children: ReactNode }

/** Keeps an unexpected error in one part of the window from taking the rest, and the user's work, with it. React asks for a class. */
export class CrashGuard extends Component<Props, { readonly crashed: boolean }> {
  override state = { crashed: false }

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true }
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
      <button type="button" className="button main" onClick={onRetry}>
        {t('shell.crash-retry')}
      </button>
    </div>
  )
}
