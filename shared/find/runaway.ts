/** More unbounded repetitions than this in one expression could try too many ways to match a line. */
const MOST_REPEATS = 5
/** A group repeated at most so often is no danger, whatever it holds. */
const FEW = 3

type Group = { varies: boolean; readonly starts: string[]; fresh: boolean }

/**
 * Whether an expression could take unlimited time on some line: a repeated bracket that holds a repetition itself, or choices that
 * begin alike, as (.+)+ or (a|ab)*; or too many repetitions in a row. Such an expression cannot be stopped once it runs.
 */
export function isRunaway(source: string): boolean {
  const open: Group[] = [newGroup()]
  let repeats = 0
  for (const [whole, quantifier = ''] of source.matchAll(TOKEN)) {
    if (mostOf(quantifier) === Number.POSITIVE_INFINITY) repeats += 1
    if (isDangerous(open, whole.slice(0, whole.length - quantifier.length), quantifier)) return true
  }
  return repeats > MOST_REPEATS
}

/** Takes the next sign of an expression in; true when it repeats a group that must not be repeated. */
function isDangerous(open: Group[], sign: string, quantifier: string): boolean {
  const group = open.at(-1) ?? newGroup()
  if (sign === '|') group.fresh = true
  else if (sign === ')') return closes(open, quantifier)
  else begin(group, sign.slice(0, sign.startsWith('(') ? 1 : undefined))
  if (sign.startsWith('(')) open.push(newGroup())
  else if (varies(quantifier)) group.varies = true
  return false
}

function closes(open: Group[], quantifier: string): boolean {
  const group = open.length > 1 ? open.pop() : undefined
  const outer = open.at(-1)
  if (!group || !outer) return false
  if (mostOf(quantifier) > FEW && (group.varies || hasLikeStarts(group))) return true
  if (group.varies || varies(quantifier)) outer.varies = true
  return false
}

/** A bracket, a class, an escaped or a plain sign, with the quantifier behind it. */
const TOKEN =
  /(?:\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|\)|\||\[(?:\\.|[^\]\\])*\]|\\(?:u[0-9a-f]{4}|.)|[^()|[\\])((?:[*+?]|\{\d+(?:,\d*)?\})?\??)/giu

const newGroup = (): Group => ({ varies: false, starts: [], fresh: true })

function begin(group: Group, sign: string): void {
  if (!group.fresh) return
  group.starts.push(sign)
  group.fresh = false
}

/** Choices are told apart by their first sign only when each begins with a plain one of its own. */
function hasLikeStarts({ starts }: Group): boolean {
  if (starts.length < 2) return false
  return new Set(starts).size < starts.length || starts.some(sign => /^[([.\\^$]/.test(sign))
}

function mostOf(quantifier: string): number {
  if (/^[*+]/.test(quantifier) || /^\{\d+,\}/.test(quantifier)) return Number.POSITIVE_INFINITY
  const [, least, most] = /^\{(\d+)(?:,(\d+))?\}/.exec(quantifier) ?? []
  return Number(most ?? least ?? 1)
}

const varies = (quantifier: string): boolean => /^[*+?]/.test(quantifier) || /^\{(\d+),(?!\1\})/.test(quantifier)
