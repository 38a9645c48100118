import type { Api } from '../shared/api'

declare global {
  interface Window {
    /** Put there by electron/preload: the only door from the window to the computer. */
    readonly trilist: Api
  }
}

/** What the window may ask of the computer. */
export const computer: Api = window.trilist
