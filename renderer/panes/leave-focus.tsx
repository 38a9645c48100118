import { Minimize2 } from 'lucide-react'
import { runCommand } from '../commands/run'
import { KeyHint } from '../ui/key-hint'
import { useText } from '../ui/use-text'

/** The way out of focus mode for who does not know the key. */
export function LeaveFocus() {
  const t = useText()
  return (
    <button type="button" className="button leave-focus" onClick={() => void runCommand('focus-mode')}>
      <Minimize2 size={14} aria-hidden />
      {t('shell.leave-focus')}
      <KeyHint command="focus-mode" />
    </button>
  )
}
