import { TextRun } from 'docx'

/** A run of Chinese text: the hint makes Word set “ ” … — in the Chinese font. */
export function run(words: string, style?: string): TextRun {
  return new TextRun({ text: printable(words), font: { hint: 'eastAsia' }, ...(style ? { style } : {}) })
}

/** Runs of a text of several lines, broken softly. */
export function lines(words: string): TextRun[] {
  return words
    .split('\n')
    .flatMap((line, index) => (index === 0 ? [run(line)] : [new TextRun({ break: 1 }), run(line)]))
}

/** The text without the characters XML cannot hold (control characters, half a surrogate pair). */
export function printable(words: string): string {
  return words.replace(NOT_XML, '')
}

const NOT_XML = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu
