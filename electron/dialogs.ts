import { type BrowserWindow, dialog, type FileFilter } from 'electron'
import { type LocaleId, type TextKey, type TextParams, text } from '../shared/locales/text'
import type { Dialogs } from './computer'
import { fileNameOf } from './file-name'

/** The system's dialogs of a window, in the language it has now. */
export function dialogsOf(window: BrowserWindow, locale: () => LocaleId): Dialogs {
  const say = (key: TextKey, params?: TextParams) => text(locale(), key, params)
  const all: FileFilter = { name: say('errors.files-all'), extensions: ['*'] }
  const projects: FileFilter = { name: say('errors.files-project'), extensions: ['trilist'] }
  const statutes: FileFilter = { name: say('errors.files-statute'), extensions: ['docx', 'txt', 'md'] }

  const lists: FileFilter = { name: say('errors.files-lists'), extensions: ['xlsx', 'docx', 'csv'] }

  const openOne = async (filters: FileFilter[]) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters })
    return canceled ? null : (filePaths[0] ?? null)
  }
  const saveOne = async (name: string, extension: string, filter: FileFilter) => {
    const defaultPath = fileNameOf(name || say('errors.untitled'), extension)
    const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath, filters: [filter] })
    return canceled || !filePath ? null : filePath
  }
  const choose = async <Answer>(message: string, detail: string, answers: readonly (readonly [TextKey, Answer])[]) => {
    const buttons = answers.map(([key]) => say(key))
    const options = { type: 'question', message, detail, buttons, defaultId: 0, cancelId: answers.length - 1 } as const
    const { response } = await dialog.showMessageBox(window, options)
    return answers[response]?.[1] ?? null
  }

  return {
    openProject: () => openOne([projects, all]),
    openStatute: () => openOne([statutes, all]),
    openLists: () => openOne([lists, all]),
    saveProject: name => saveOne(name, 'trilist', projects),
    saveDocument: (name, format) => saveOne(name, format, { name: say('errors.files-document'), extensions: [format] }),
    changedOutside: name =>
      choose<'replace' | 'save-as' | null>(say('errors.ask-changed', { name }), say('errors.ask-changed-detail'), [
        ['errors.ask-save-as', 'save-as'],
        ['errors.ask-replace', 'replace'],
        ['errors.ask-cancel', null],
      ]),
    unsaved: name =>
      choose<'save' | 'drop' | null>(
        say('errors.ask-unsaved', { name: name || say('errors.untitled') }),
        say('errors.ask-unsaved-detail'),
        [
          ['errors.ask-save', 'save'],
          ['errors.ask-dont-save', 'drop'],
          ['errors.ask-cancel', null],
        ],
      ),
  }
}
