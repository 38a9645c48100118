// @vitest-environment jsdom

import { expect, test } from 'vitest'
import { KEYS } from '../../../renderer/ui/use-text'
import { COMMANDS, type CommandId } from '../../../shared/commands'
import { areas } from '../../../shared/locales/areas'
import { type TextKey, text } from '../../../shared/locales/text'

const texts = areas.flatMap(({ zh, en }) =>
  [zh, en].flatMap(table => Object.entries<string>(table).map(([key, words]) => ({ key, words }))),
)

test('a text names the keys of a command as the table of commands has them', () => {
  expect(text('zh', 'norms.card-keys', KEYS)).toBe('下一处 F8，上一处 Shift+F8')
})

test('every key a text names is that of a command that has one', () => {
  const named = texts.flatMap(({ words }) => [...words.matchAll(/\{keys\.([\w-]+)\}/g)].map(([, id = '']) => id))
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter(id => !(id in COMMANDS) || KEYS[`keys.${id}`] === '')).toEqual([])
})

test('no text spells a key of the table out: it would be wrong on another computer, or once the key changes', () => {
  const keys = (Object.keys(COMMANDS) as CommandId[])
    .map(id => String(KEYS[`keys.${id}`]))
    .filter(words => /\+.*[^b]$|^F\d/.test(words))
  const spelt = texts.filter(({ words }) => keys.some(each => words.split(/[^\w+.←→↑↓\\-]/).includes(each)))
  expect(spelt.map(({ key }: { readonly key: TextKey | string }) => key)).toEqual([])
})
