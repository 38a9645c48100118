/**
 * Signs without which a pattern cannot match: one of the choices must have a sign of each of its clauses in the text. A choice
 * without clauses says that nothing is known of it.
 */
export type NeededSigns = readonly Choice[]
type Choice = readonly Clause[]
/** Signs (UTF-16 units) of which at least one must occur. */
type Clause = string

/** Reads from a regular expression's source which signs any match needs. What it cannot tell it leaves out, so that no match is lost. */
export function neededSigns(source: string): NeededSigns {
  return readChoices({ source, at: 0 })
}

type Reader = { readonly source: string; at: number }
const NOTHING_KNOWN: Choice = []

/** The choices up to the bracket that closes them, or the end. */
function readChoices(reader: Reader): NeededSigns {
  const choices: Choice[] = []
  let clauses: Clause[] = []
  for (let sign = next(reader); sign !== '' && sign !== ')'; sign = next(reader)) {
    if (sign === '|') {
      choices.push(clauses)
      clauses = []
    } else {
      const known = readAtom(reader, sign)
      if (readQuantifier(reader) > 0) clauses.push(...known)
    }
  }
  return [...choices, clauses]
}

const next = (reader: Reader): string => reader.source.charAt(reader.at++)

function readAtom(reader: Reader, sign: string): Choice {
  if (sign === '(') return readGroup(reader)
  if (sign === '[') return readClass(reader)
  if (sign === '\\') return readEscape(reader)
  return '.^$'.includes(sign) ? NOTHING_KNOWN : [sign]
}

/** What a look ahead or behind asks for stands in the text too; of what it forbids nothing is known. */
function readGroup(reader: Reader): Choice {
  const [kind = ''] = /^\?(?:<?[=!]|:|<[^>]*>)/.exec(reader.source.slice(reader.at)) ?? []
  reader.at += kind.length
  const choices = readChoices(reader)
  if (kind.endsWith('!')) return NOTHING_KNOWN
  return choices.length === 1 ? (choices[0] ?? NOTHING_KNOWN) : oneOf(choices)
}

/** One clause for several choices: the rarest of each, which is taken to be the one with the fewest signs. */
function oneOf(choices: NeededSigns): Choice {
  const rarest = choices.map(clauses => clauses.toSorted((one, other) => one.length - other.length)[0])
  return rarest.includes(undefined) ? NOTHING_KNOWN : [rarest.join('')]
}

/** Classes of more signs than this are found in most lines. */
const MOST_SIGNS = 40

function readClass(reader: Reader): Choice {
  const [found = ''] = /^(?:\\.|[^\]\\])*\]/.exec(reader.source.slice(reader.at)) ?? []
  reader.at += found.length
  const inside = found.slice(0, -1).replaceAll('\\d', '0-9')
  if (/^\^|\\/.test(inside)) return NOTHING_KNOWN
  const signs = inside.replace(/(.)-(.)/g, (_, from: string, to: string) => signsBetween(from, to))
  return signs === '' || signs.length > MOST_SIGNS ? NOTHING_KNOWN : [signs]
}

function signsBetween(from: string, to: string): string {
  const first = from.charCodeAt(0)
  const count = Math.min(to.charCodeAt(0) - first + 1, MOST_SIGNS + 1)
  return String.fromCharCode(...Array.from({ length: count }, (_, step) => first + step))
}

function readEscape(reader: Reader): Choice {
  const sign = next(reader)
  if (sign === 'd') return ['0123456789']
  if (!/[a-z\d]/i.test(sign)) return [sign]
  reader.at += ESCAPED[sign]?.exec(reader.source.slice(reader.at))?.[0].length ?? 0
  return NOTHING_KNOWN
}

/** What belongs to an escape behind its letter; of back references all digits. */
const ESCAPED: Readonly<Record<string, RegExp>> = {
  u: /^(?:[\da-f]{4}|\{[\da-f]+\})/i,
  x: /^[\da-f]{2}/i,
  p: /^\{[^}]*\}/,
  P: /^\{[^}]*\}/,
  k: /^<[^>]*>/,
  c: /^[a-z]/i,
  ...Object.fromEntries(Array.from('0123456789', digit => [digit, /^\d*/])),
}

/** How often at least the atom before must occur. */
function readQuantifier(reader: Reader): number {
  const [found = ''] = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at)) ?? []
  reader.at += found.length
  if (found === '' || found.startsWith('+')) return 1
  return found.startsWith('{') ? Number(/\d+/.exec(found)?.[0]) : 0
}
