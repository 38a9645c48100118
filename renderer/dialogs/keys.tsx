import { COMMANDS, type CommandId, type CommandInfo, MENUS } from '../../shared/commands'
import { keysText } from '../ui/key-hint'
import { Modal } from '../ui/modal'
import { useText } from '../ui/use-text'

const infos: Readonly<Record<CommandId, CommandInfo>> = COMMANDS
const withKeys = (Object.keys(infos) as CommandId[]).filter(id => infos[id].keys !== null)

/** All keys, made from the table of commands. */
export function Keys() {
  const t = useText()
  return (
    <Modal title={t('commands.show-keys')} size="large">
      <div className="key-groups">
        {MENUS.map(menu => (
          <section key={menu}>
            <h3 className="small-head">{t(`commands.menu-${menu}`)}</h3>
            <dl className="key-list">
              {withKeys
                .filter(id => infos[id].menu === menu)
                .map(id => (
                  <div key={id}>
                    <dt>{t(`commands.${id}`)}</dt>
                    <dd>
                      <kbd>{keysText(id)}</kbd>
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="muted">{t('help.keys-lists')}</p>
    </Modal>
  )
}
