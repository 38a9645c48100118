import { beforeEach, expect, test } from 'vitest'
import { panesDrawn, roomOf, showSide, togglePane, useSidePanes } from '../../renderer/side-panes'
import { setView, useStore } from '../../renderer/store'

beforeEach(() => {
  setView({ outlineShown: true, sideShown: true })
  useSidePanes.setState({ room: 'wide', front: null })
})

const drawn = () => {
  const { outline, side } = panesDrawn(useStore.getState(), useSidePanes.getState())
  return [...(outline ? ['outline'] : []), ...(side ? ['side'] : [])]
}

test('a common screen has room for both panes, with large print for narrower ones, above that for one or none', () => {
  const rooms = [1, 1.25, 1.5, 1.75, 2].map(zoom => roomOf(1366, 16 * zoom))
  expect(rooms).toEqual(['wide', 'narrow', 'tight', 'slim', 'slim'])
})

test('where there is room, each pane comes and goes by itself', () => {
  togglePane('outline')
  expect(drawn()).toEqual(['side'])
  togglePane('side')
  expect(drawn()).toEqual([])
  togglePane('outline')
  expect(drawn()).toEqual(['outline'])
})

test('where there is room for one pane, it begins with the side pane and the one asked for takes its place', () => {
  useSidePanes.setState({ room: 'tight' })
  expect(drawn()).toEqual(['side'])
  togglePane('outline')
  expect(drawn()).toEqual(['outline'])
  togglePane('outline')
  expect(drawn()).toEqual([])
  showSide()
  expect(drawn()).toEqual(['side'])
  expect(useStore.getState()).toMatchObject({ outlineShown: true, sideShown: true })
})

test('in a slim window a pane comes only when asked for, also one that was put away before', () => {
  setView({ sideShown: false })
  useSidePanes.setState({ room: 'slim' })
  expect(drawn()).toEqual([])
  togglePane('side')
  expect(drawn()).toEqual(['side'])
})
