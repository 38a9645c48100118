import { maskQuotations } from './quotations'

/** One instruction of a decision: its line from 1, and its words with all that it quotes, paragraphs as lines. */
export type Instruction = {
  readonly line: number
  readonly text: string
  /** It goes on a point: an article it leaves out is that of the instruction before. */
  readonly goesOn: boolean
}

const TOP_POINT = /^[零一二三四五六七八九十百]+、\s*/
const POINT = /^(?:[零一二三四五六七八九十百]+、|（[零一二三四五六七八九十百]+）|\d{1,3}[.．、])\s*(.*)$/
/** An instruction on a line of its own, of the same point or without one. */
const BARE =
  /^(?:并?将|在?第[零一二三四五六七八九十百千]+[条款]|第[零一二三四五六七八九十百千]+[条款项](?:第|中|修改|改为|增加)|增加[一二两三四五六七八九十]+[条款项]|删去|删除)/
/** The closing clauses, numbered or not. */
const CLOSING = /^(?:本(?:决定|修正案)|此外|.{0,40}根据本(?:决定|修正案).{0,30}(?:修改|调整|公布))/

/**
 * Parts the lines of a decision into instructions. A quotation begins behind a colon or on the next line and goes on until it is closed;
 * straight quotes are read as “ ”. The frame around the instructions is left out.
 */
export function instructionsOf(lines: readonly string[]): readonly Instruction[] {
  const found: { line: number; text: string; goesOn: boolean }[] = []
  lines.map(curled).forEach((text, index) => {
    const last = found.at(-1)
    if (text === '') return
    if (last && belongsTo(last.text, text)) {
      last.text += `\n${text}`
      return
    }
    const point = POINT.exec(text)
    const words = point?.[1] ?? (BARE.test(text) ? text : null)
    if (words === null || CLOSING.test(words)) return
    found.push({ line: index + 1, text: words, goesOn: point === null && last !== undefined })
  })
  return found
}

/** Whether a line is a further paragraph of what an instruction quotes. */
function belongsTo(instruction: string, line: string): boolean {
  const quoted = line.startsWith('“')
  const { open, quotations } = maskQuotations(instruction)
  if (open) return quoted || !(TOP_POINT.test(line) || CLOSING.test(line))
  if (instruction.endsWith('：')) return quoted
  return quoted && quotations.length > 0 && /”[。；]?$/.test(instruction)
}

/** Straight quotes stand for “ and ” in turn; a half-width colon before one for a full-width one. */
function curled(line: string): string {
  let open = false
  const text = line.trim().replace(/"/g, () => {
    open = !open
    return open ? '“' : '”'
  })
  return text.replace(/:(?=“|$)/g, '：')
}
