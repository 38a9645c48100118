import { type FileChild, Paragraph } from 'docx'
import type { Annex } from '../statute'
import { plainTable } from './plain-table'
import { run } from './words'

/** An annex on a page of its own: 附件 in 黑体 at the left, its title centred, its lines; lines with tabs are the rows of a table. */
export function annexParagraphs({ label, title, lines }: Annex): readonly FileChild[] {
  return [
    new Paragraph({ style: 'AnnexLabel', pageBreakBefore: true, children: [run(label)] }),
    ...(title === '' ? [] : [new Paragraph({ style: 'AnnexTitle', children: [run(title)] })]),
    ...blocks(lines).map(blockOf),
  ]
}

const blockOf = (block: Block): FileChild =>
  block.rows ? plainTable(block.rows) : new Paragraph({ style: 'AnnexText', children: [run(block.line)] })

type Block = { readonly rows: string[][]; readonly line?: never } | { readonly line: string; readonly rows?: never }

/** Neighbouring lines with tabs are one table. */
function blocks(lines: readonly string[]): readonly Block[] {
  const found: Block[] = []
  for (const line of lines) {
    const last = found.at(-1)
    if (!line.includes('\t')) found.push({ line })
    else if (last?.rows) last.rows.push(line.split('\t'))
    else found.push({ rows: [line.split('\t')] })
  }
  return found
}
