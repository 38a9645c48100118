import { computer } from './computer'

/** As many errors as one window reports; a fault that repeats at every frame fills no disk. */
const MOST = 50

let reported = 0
let last = ''

/** Tells the computer's side of an unexpected error, which keeps a log of them; the same one twice in a row is told once. */
export function reportError(where: 'draw' | 'script' | 'promise', error: unknown): void {
  const { name, message, stack = '' } = error instanceof Error ? error : { name: 'Thrown', message: String(error) }
  const words = `${name} ${message} ${stack}`
  if (words === last || reported >= MOST) return
  last = words
  reported += 1
  void computer.reportError({
    where,
    name: name.slice(0, 100),
    message: message.slice(0, 2000),
    stack: stack.slice(0, 8000),
  })
}

/** Begins to report what nobody caught. The browser still writes it to the window's console. */
export function reportErrors(): void {
  window.addEventListener('error', event => reportError('script', event.error ?? event.message))
  window.addEventListener('unhandledrejection', event => reportError('promise', event.reason))
}
