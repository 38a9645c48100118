import { join } from 'node:path'
import * as z from 'zod/mini'
import { type Settings, THEMES } from '../shared/api'
import { LOCALES } from '../shared/locales/text'
import { type JsonStore, jsonStore } from './json-store'

/** What a person may set; zoom as a factor, 1 = 100 %. */
export const settingsSchema = z.strictObject({
  locale: z.enum(LOCALES),
  theme: z.enum(THEMES),
  zoom: z.number().check(z.minimum(0.5), z.maximum(3)),
  largeText: z.boolean(),
  person: z.string().check(z.maxLength(200)),
  tourSeen: z.boolean(),
})

export const DEFAULT_SETTINGS: Settings = {
  locale: 'zh',
  theme: 'system',
  zoom: 1,
  largeText: false,
  person: '',
  tourSeen: false,
}

/** Opens settings.json in the program's data folder. */
export const openSettings = (folder: string): Promise<JsonStore<Settings>> =>
  jsonStore(join(folder, 'settings.json'), settingsSchema, DEFAULT_SETTINGS)
