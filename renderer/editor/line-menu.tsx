import type { RefObject } from 'react'
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components'
import type { CommandId } from '../../shared/commands'
import { isEnabled, runCommand } from '../commands/run'
import { KeyHint } from '../ui/key-hint'
import { useText } from '../ui/use-text'
import { focusText } from './active'

const GROUPS: readonly (readonly CommandId[])[] = [
  ['link-clause', 'confirm-link'],
  ['move-up', 'move-down', 'raise-rank', 'lower-rank', 'join-with-previous'],
  ['edit-caption', 'hold-number', 'insert-number'],
  ['delete-provision'],
]

/** What can be done with the chosen line, at its grip: the same commands as in the menu bar. */
export function LineMenu({
  trigger,
  onClose,
}: {
  readonly trigger: RefObject<HTMLElement | null>
  readonly onClose: () => void
}) {
  const say = useText()
  const choose = (id: CommandId) => {
    onClose()
    // The keyboard is back in the text before the command runs, so that dialogs return it there.
    setTimeout(() => {
      focusText()
      void runCommand(id)
    })
  }
  return (
    <Popover
      className="line-menu"
      aria-label={say('page.grip')}
      isOpen
      triggerRef={trigger}
      placement="bottom start"
      onOpenChange={open => open || onClose()}
    >
      <Menu aria-label={say('page.grip')} autoFocus="first" onAction={key => choose(key as CommandId)}>
        {GROUPS.flatMap((group, index) => [
          ...(index > 0 ? [<Separator key={`before ${group[0]}`} />] : []),
          ...group.filter(isEnabled).map(id => (
            <MenuItem key={id} id={id} textValue={say(`commands.${id}`)}>
              <span>{say(`commands.${id}`)}</span>
              <KeyHint command={id} />
            </MenuItem>
          )),
        ])}
      </Menu>
    </Popover>
  )
}
