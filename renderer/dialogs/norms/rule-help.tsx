import { RuleHelp } from '../../panes/norms/rule-help'
import { Modal } from '../../ui/modal'
import { useText } from '../../ui/use-text'
import type { DialogProps } from '../dialogs'
import '../../panes/norms/norms.css'

/** The help of a rule over the draft, where there is no room beside it. */
export function RuleHelpDialog({ subject }: DialogProps) {
  const t = useText()
  return (
    <Modal title={t('norms.help')}>
      <RuleHelp rule={subject} />
    </Modal>
  )
}
