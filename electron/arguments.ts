import { z } from 'zod'
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
  newProject: z.tuple([z.string().regex(/^[\w-]{1,80}$/)]),
  open: nothing,
  openRecent: z.tuple([z.string().max(64)]),
  recents: nothing,
  save: z.tuple([project]),
  saveAs: z.tuple([project]),
  keepRecovery: z.tuple([z.string().startsWith('{').endsWith('}')]),
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
      older: statuteSchema.optional(),
    }),
  ]),
  showExported: nothing,
  changeSettings: z.tuple([settingsSchema.partial()]),
  cancelWork: nothing,
  reportState: z.tuple([
    z.strictObject({ title: z.string(), unsaved: z.boolean(), canUndo: z.boolean(), canRedo: z.boolean() }),
  ]),
  reportError: z.tuple([
    z.strictObject({
      where: z.enum(ERROR_SOURCES),
      name: z.string().max(100),
      message: z.string().max(2000),
      stack: z.string().max(8000),
    }),
  ]),
  showErrorLog: nothing,
  openVersion: z.tuple([project]),
  newWindow: nothing,
  closeWindow: nothing,
} as const satisfies Readonly<Record<keyof Omit<Api, 'listen'>, z.ZodType<readonly unknown[]>>>
