import { nested } from './write-decision'

/** One instruction of a decision: its line from 1, what is to be done, and the text it quotes. */
export type Instruction = {
  readonly line: number
  readonly words: string
  readonly quoted: readonly string[]
  /** It goes on a point: an article it leaves out is that of the instruction before. */
  readonly goesOn: boolean
}

const POINT = /^(?:[零一二三四五六七八九十百]+、|（[零一二三四五六七八九十百]+）)\s*(.*)$/
/** A further instruction of the same point on a line of its own. */
const FURTHER = /^(?:并?将|增加|删去|删除|第[零一二三四五六七八九十百千]+[条款项](?:第|中|修改|改为|增加))/

/**
 * Parts the lines of a decision into instructions. A quotation begins behind a colon or on the next line; each of its further paragraphs is
 * opened by “, and only the last is closed. Straight quotes are read as “ ”.
 */
export function instructionsOf(lines: readonly string[]): readonly Instruction[] {
  const found: { line: number; words: string; quoted: string[]; goesOn: boolean }[] = []
  lines.map(curled).forEach((text, index) => {
    const last = found.at(-1)
    if (last && text.startsWith('“') && last.words.endsWith('：')) {
      last.quoted.push(text)
      return
    }
    const point = POINT.exec(text)
    const words = point?.[1] ?? (last && FURTHER.test(text) ? text : null)
    if (words === null) return
    const [, head = words, quotation = ''] = /^([^“]*?：)(“.*)$/s.exec(words) ?? []
    found.push({ line: index + 1, words: head, quoted: quotation === '' ? [] : [quotation], goesOn: point === null })
  })
  return found.map(each => ({ ...each, quoted: unquoted(each.quoted) }))
}

/** Straight quotes stand for “ and ” in turn; a half-width colon before one for a full-width one. */
function curled(line: string): string {
  let open = false
  const text = line.trim().replace(/"/g, () => {
    open = !open
    return open ? '“' : '”'
  })
  return text.replace(/:(?=“)/g, '：')
}

const unquoted = (lines: readonly string[]): readonly string[] =>
  lines.map((line, index) => {
    const opened = line.replace(/^“/, '')
    return nested(index === lines.length - 1 ? opened.replace(/”[。；]?$/, '') : opened)
  })
