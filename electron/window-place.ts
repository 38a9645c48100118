import { join } from 'node:path'
import * as z from 'zod/mini'
import { type JsonStore, jsonStore } from './json-store'

/** A rectangle on the screens, in their pixels. */
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const placeSchema = z.readonly(
  z.strictObject({
    at: z.nullable(z.readonly(z.strictObject({ x: z.int(), y: z.int() }))),
    width: z.int(),
    height: z.int(),
    maximized: z.boolean(),
  }),
)

/** Where a window stood, when it was not maximised, and whether it was; `at` is null for the middle of the screen. */
export type WindowPlace = z.infer<typeof placeSchema>

/** The smallest window in which every pane can be used. */
export const SMALLEST = { width: 960, height: 600 }

const FIRST: WindowPlace = { at: null, width: 1440, height: 900, maximized: false }

/** How much of a window's top has to be on a screen for one to take hold of it. */
const HOLD = { width: 160, height: 32 }
/** How far a further window stands from the one before. */
const STEP = 28

/** Opens window.json in the program's data folder: the place of the window that was closed last. */
export const openWindowPlace = (folder: string): Promise<JsonStore<WindowPlace>> =>
  jsonStore(join(folder, 'window.json'), placeSchema, FIRST)

/**
 * Where a window is to stand that stood at `place`, with `others` windows already open: no larger than its screen, and in the middle of
 * the first screen when the one it stood on is gone. `screens` are the areas free of bars, the main one first; there is at least one.
 */
export function placeOn(place: WindowPlace, screens: readonly Area[], others: number): WindowPlace {
  const { at, maximized } = place
  const held = at && screens.find(screen => isHeld(at, place.width, screen))
  const { width: wide, height: high } = held ?? screens[0] ?? FIRST
  return {
    at: held ? { x: at.x + others * STEP, y: at.y + others * STEP } : null,
    width: Math.max(SMALLEST.width, Math.min(place.width, wide)),
    height: Math.max(SMALLEST.height, Math.min(place.height, high)),
    maximized,
  }
}

function isHeld({ x, y }: NonNullable<WindowPlace['at']>, width: number, screen: Area): boolean {
  const across = Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x)
  return across >= HOLD.width && y >= screen.y - HOLD.height && y + HOLD.height <= screen.y + screen.height
}
