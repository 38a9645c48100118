import { homedir } from 'node:os'

/** An error as the window tells it; its texts are cut to what a log needs. */
export type ToldError = { readonly name: string; readonly message: string; readonly stack: string }

const LONGEST_MESSAGE = 500
const LONGEST_STACK = 6000

/**
 * What is written of an error: its name, message and stack, without the words of a statute or of lists that a message may quote, and
 * without the user's name in paths. Chinese words, and long quotations, are replaced by their number of signs.
 */
export function errorWords(error: unknown): string {
  const { name, message, stack } = told(error)
  const first = `${name}: ${unworded(message.slice(0, LONGEST_MESSAGE))}`
  const frames = stack.startsWith(`${name}: ${message}`) ? stack.slice(name.length + 2 + message.length) : stack
  return [first, unworded(frames).trimStart().slice(0, LONGEST_STACK)].filter(Boolean).join('\n')
}

function told(error: unknown): ToldError {
  if (error instanceof Error) return { name: error.name, message: error.message, stack: error.stack ?? '' }
  if (isTold(error)) return error
  return { name: 'Thrown', message: String(error), stack: '' }
}

const isTold = (error: unknown): error is ToldError =>
  typeof error === 'object' && error !== null && 'name' in error && 'message' in error && 'stack' in error

/** Shorter quotations are names of things in the program: 'removeChild', "cite". */
const LONGEST_NAME = 16
const QUOTED = /(["`])((?:(?!\1)[^\n])*)\1/g
const CHINESE = /[\u2e80-\u9fff\u3000-\u303f\uf900-\ufaff\uff00-\uffef]+/g

const unworded = (words: string): string =>
  words
    .replaceAll(homedir(), '~')
    .replace(QUOTED, (all, mark: string, inside: string) =>
      inside.length > LONGEST_NAME ? `${mark}…${inside.length}…${mark}` : all,
    )
    .replace(CHINESE, found => `…${found.length}…`)
