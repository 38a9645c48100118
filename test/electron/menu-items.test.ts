import { expect, test } from 'vitest'
import { menuItems } from '../../electron/menu-items'
import { COMMANDS, type CommandInfo } from '../../shared/commands'
import { LOCALES } from '../../shared/locales/text'

test.each(LOCALES)('every command of the table stands in its menu once, with words in %s', locale => {
  const items = menuItems(locale, []).flatMap(menu => menu.items)
  const shown = items.flatMap(item => (item.kind === 'command' ? [item.id] : []))
  const wanted = Object.entries<CommandInfo>(COMMANDS).filter(([, info]) => info.menu !== null)
  expect(shown.toSorted()).toEqual(wanted.map(([id]) => id).sort())
  expect(items.filter(item => item.kind !== 'separator' && /^commands\.|^$/.test(item.label))).toEqual([])
})

test('files opened before stand after «open»', () => {
  const file = { key: 'k', name: 'a.trilist', folder: '卷', at: 1 }
  const [menu] = menuItems('zh', [file])
  const index = menu!.items.findIndex(item => item.kind === 'command' && item.id === 'open')
  expect(menu!.items[index + 1]).toEqual({ kind: 'recents', label: '最近使用的项目', files: [file] })
})
