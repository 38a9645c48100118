import type { Page } from '@playwright/test'

/** What goes wrong in a window from now on: errors nobody caught and errors written to its console. The list grows. */
export function errorsOf(window: Page): string[] {
  const errors: string[] = []
  window.on('pageerror', error => errors.push(error.message))
  window.on('console', message => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return errors
}
