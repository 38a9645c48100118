import { API_METHODS, type Api, type Door } from '../shared/api'

declare global {
  interface Window {
    /** Put there by electron/preload: the only door from the window to the computer. */
    readonly trilist: Door
  }
}

const METHODS = Object.keys(API_METHODS) as (keyof typeof API_METHODS)[]

async function ask(method: keyof typeof API_METHODS, values: readonly unknown[]): Promise<unknown> {
  const answer = await window.trilist[method](...values)
  return answer === undefined ? undefined : JSON.parse(answer)
}

const calls = Object.fromEntries(METHODS.map(method => [method, (...values: unknown[]) => ask(method, values)]))

/** What the window may ask of the computer. */
export const computer = { ...calls, listen: hear => window.trilist.listen(hear) } as Api
