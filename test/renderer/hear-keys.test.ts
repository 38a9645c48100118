// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { hearKeys } from '../../renderer/hear-keys'
import { setView, useStore } from '../../renderer/store'

beforeAll(hearKeys)
beforeEach(() => setView({ workspace: 'draft', dialog: null, question: null, outlineShown: true }))

const press = (init: KeyboardEventInit, on: EventTarget = document.body) => {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })
  on.dispatchEvent(event)
  return event.defaultPrevented
}

test('keys of the table run their command wherever the focus is', () => {
  expect(press({ key: '1', code: 'Digit1', ctrlKey: true })).toBe(true)
  expect(useStore.getState().workspace).toBe('lists')
  press({ key: '|', code: 'Backslash', ctrlKey: true, shiftKey: true })
  press({ key: '\\', code: 'Backslash', ctrlKey: true })
  expect(useStore.getState()).toMatchObject({ outlineShown: false, sideShown: false })
})

test('shifted digits are told apart from plain ones', () => {
  press({ key: '!', code: 'Digit1', ctrlKey: true, shiftKey: true })
  expect(useStore.getState().workspace).toBe('lists')
  expect(press({ key: '7', code: 'Digit7', ctrlKey: true })).toBe(false)
})

test('while an input method composes and while a dialog is open no command runs', () => {
  expect(press({ key: '4', code: 'Digit4', ctrlKey: true, isComposing: true })).toBe(false)
  setView({ dialog: { name: 'about', subject: null } })
  expect(press({ key: '4', code: 'Digit4', ctrlKey: true })).toBe(false)
})

test('a field keeps its own undo', () => {
  const field = document.body.appendChild(document.createElement('input'))
  expect(press({ key: 'z', code: 'KeyZ', ctrlKey: true }, field)).toBe(false)
  expect(press({ key: '1', code: 'Digit1', ctrlKey: true }, field)).toBe(true)
})
