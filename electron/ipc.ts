import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { API_METHODS, type Api, channelOf } from '../shared/api'
import { ARGUMENTS } from './arguments'
import type { ErrorLog } from './error-log'
import { isOurPage } from './page'

type Methods = Omit<Api, 'listen'>

/**
 * Answers the calls of our windows. A call from any frame but a window's own page, or with arguments that do not fit their
 * schema, is refused; `apiOf` gives the Api of the window with that id. What fails unexpectedly is logged and fails in the window too. Answers are JSON text: a project goes over as one string.
 */
export function hearWindows(apiOf: (sender: number) => Methods | undefined, errors: ErrorLog): void {
  for (const name of Object.keys(API_METHODS) as (keyof Methods)[])
    ipcMain.handle(channelOf(name), async (event, ...values: unknown[]) => {
      const api = isOurs(event) ? apiOf(event.sender.id) : undefined
      if (!api) throw new Error(`${name}: refused, not a window of this program`)
      try {
        return JSON.stringify(await call(api, name, values))
      } catch (error) {
        errors.note(`call ${name}`, error)
        throw error
      }
    })
}

const isOurs = ({ sender, senderFrame }: IpcMainInvokeEvent): boolean =>
  senderFrame !== null && senderFrame === sender.mainFrame && isOurPage(senderFrame.url)

function call(api: Methods, name: keyof Methods, values: readonly unknown[]): unknown {
  const parsed = ARGUMENTS[name].safeParse(values)
  if (!parsed.success) throw new Error(`${name}: ${parsed.error.issues[0]?.path.join('.')} does not fit the contract`)
  const method: (...values: readonly never[]) => unknown = api[name]
  return method(...(parsed.data as readonly never[]))
}
