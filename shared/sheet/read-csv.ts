/** Rows and cells of comma-, semicolon- or tab-separated text; quoted cells may hold separators, line breaks and doubled quotes. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const separator = separatorOf(text)
  const rows: string[][] = []
  let row: string[] = []
  let from = 0
  while (from <= text.length) {
    const { cell, end } = text[from] === '"' ? quotedCell(text, from) : plainCell(text, from, separator)
    row.push(cell)
    const sign = text[end]
    if (sign === separator) {
      from = end + 1
      continue
    }
    rows.push(row)
    row = []
    from = sign === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
    if (from >= text.length) break
  }
  return rows
}

/** The separator the first line has most of. */
function separatorOf(text: string): string {
  const [line = ''] = text.split(/[\r\n]/, 1)
  const count = (sign: string) => line.split(sign).length
  return [',', '\t', ';', '，'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

type Cut = { readonly cell: string; readonly end: number }

function quotedCell(text: string, from: number): Cut {
  let end = from + 1
  for (; end < text.length; end++) {
    if (text[end] !== '"') continue
    if (text[end + 1] !== '"') break
    end++
  }
  return { cell: text.slice(from + 1, end).replace(/""/g, '"'), end: Math.min(end + 1, text.length) }
}

function plainCell(text: string, from: number, separator: string): Cut {
  let end = from
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return { cell: text.slice(from, end), end }
}
