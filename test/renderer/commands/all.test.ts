// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { commands } from '../../../renderer/commands/all'
import { isEnabled, runCommand } from '../../../renderer/commands/run'
import { useStore } from '../../../renderer/store'
import { COMMANDS, type CommandId, type CommandInfo } from '../../../shared/commands'

const infos: Readonly<Record<CommandId, CommandInfo>> = COMMANDS

test('every command of the table is there, but those the runtime does by itself', () => {
  const missing = (Object.keys(infos) as CommandId[]).filter(id => !infos[id].role && !commands[id])
  expect(missing).toEqual([])
})

test('every command is filed under its own name', () => {
  expect(Object.entries(commands).filter(([id, command]) => command.id !== id)).toEqual([])
})

test('no two commands share their keys', () => {
  const keys = Object.values(infos).flatMap(({ keys }) => (keys === null ? [] : [keys]))
  expect(keys.length).toBe(new Set(keys).size)
})

test('a command that can do nothing now does nothing', async () => {
  expect(isEnabled('undo')).toBe(false)
  const before = useStore.getState()
  await runCommand('undo')
  await runCommand('delete-row')
  expect(useStore.getState()).toBe(before)
})

test('workspaces and panes are shown by command', async () => {
  await runCommand('show-matrix')
  await runCommand('toggle-side')
  expect(useStore.getState()).toMatchObject({ workspace: 'matrix', sideShown: false })
})
