import * as z from 'zod/mini'
import { type Api, ERROR_SOURCES, EXPORT_FORMATS, EXPORTS, TRACKED_CHANGES } from '../shared/api'
import { projectSchema } from '../shared/project'
import { statuteSchema } from '../shared/statute'
import { settingsSchema } from './settings'

const project = projectSchema
const nothing = z.tuple([])

/** What each call from the window may carry; a method without schema does not compile, and anything else is refused. */
export const ARGUMENTS = {
  start: nothing,
  templates: nothing,
  newProject: z.tuple([z.string().check(z.regex(/^[\w-]{1,80}$/))]),
  open: nothing,
  openRecent: z.tuple([z.string().check(z.maxLength(64))]),
  recents: nothing,
  save: z.tuple([project]),
  saveAs: z.tuple([project]),
  keepRecovery: z.tuple([z.string().check(z.startsWith('{'), z.endsWith('}'))]),
  dropRecovery: nothing,
  importStatute: z.tuple([z.enum(TRACKED_CHANGES)]),
  importStatuteAgain: z.tuple([z.enum(TRACKED_CHANGES)]),
  importLists: nothing,
  importOpinions: nothing,
  importDecision: nothing,
  exportDocument: z.tuple([
    z.strictObject({
      project,
      what: z.enum(EXPORTS),
      format: z.enum(EXPORT_FORMATS),
      older: z.optional(statuteSchema),
    }),
  ]),
  showExported: nothing,
  changeSettings: z.tuple([z.partial(settingsSchema)]),
  cancelWork: nothing,
  reportState: z.tuple([
    z.strictObject({ title: z.string(), unsaved: z.boolean(), canUndo: z.boolean(), canRedo: z.boolean() }),
  ]),
  reportError: z.tuple([
    z.strictObject({
      where: z.enum(ERROR_SOURCES),
      name: z.string().check(z.maxLength(100)),
      message: z.string().check(z.maxLength(2000)),
      stack: z.string().check(z.maxLength(8000)),
    }),
  ]),
  showErrorLog: nothing,
  openVersion: z.tuple([project]),
  newWindow: nothing,
  closeWindow: nothing,
} as const satisfies Readonly<Record<keyof Omit<Api, 'listen'>, z.ZodMiniType<readonly unknown[]>>>
