import { parseNumeral } from '../numeral'
import type { HeadingPlace, Operation } from './operation'

/** What could not be read in a decision: its line from 1, and the words. */
export type DecisionFault = { readonly line: number; readonly text: string }

const LABEL = '第[零一二三四五六七八九十百千]+条(?:之[一二三四五六七八九十]+)?'
const LABELS = `${LABEL}(?:、${LABEL})*`
const PARAGRAPH = '第([零一二三四五六七八九十百]+)款'

type Reader = {
  readonly form: RegExp
  readonly read: (words: readonly string[], quoted: readonly string[]) => Operation
}

/** The forms an instruction may have, the more particular first. */
const READERS: readonly Reader[] = [
  { form: /^将名称修改为：“(.*)”。$/, read: ([text = '']) => ({ kind: 'title', text }) },
  { form: /^将序言修改为：$/, read: (_, lines) => ({ kind: 'preamble', lines }) },
  { form: /^删去序言。$/, read: () => ({ kind: 'preamble', lines: [] }) },
  { form: /^将附件修改为：$/, read: (_, quoted) => ({ kind: 'annexes', annexes: readAnnexes(quoted) }) },
  { form: /^删去附件。$/, read: () => ({ kind: 'annexes', annexes: [] }) },
  {
    form: /^对编、章、节作如下调整：$/,
    read: (_, quoted) => ({ kind: 'headings', headings: quoted.flatMap(readHeading) }),
  },
  {
    form: new RegExp(`^删去(${LABEL})${PARAGRAPH}。$`),
    read: ([article = '', number = '']) => ({ kind: 'delete-paragraph', article, paragraph: numberOf(number) }),
  },
  { form: new RegExp(`^删去(${LABEL})。$`), read: ([old = '']) => ({ kind: 'delete', old }) },
  {
    form: new RegExp(`^增加一条，作为(${LABEL})：$`),
    read: ([as = ''], quoted) => ({ kind: 'insert', as, lines: articles([as], quoted)[0] ?? [] }),
  },
  {
    form: new RegExp(`^(${LABEL})增加一款，作为${PARAGRAPH}：$`),
    read: ([article = '', number = ''], lines) => ({
      kind: 'insert-paragraph',
      article,
      paragraph: numberOf(number),
      lines,
    }),
  },
  {
    form: new RegExp(`^将(${LABEL})${PARAGRAPH}修改为：$`),
    read: ([article = '', number = ''], lines) => ({
      kind: 'revise-paragraph',
      article,
      paragraph: numberOf(number),
      lines,
    }),
  },
  {
    form: new RegExp(`^将(${LABELS})(?:(?:合并，作为|改为)(${LABELS}))?(?:，?修改为：|。)$`),
    read: ([old = '', as = old], quoted) => ({
      kind: 'revise',
      old: old.split('、'),
      as: as.split('、'),
      texts: quoted.length === 0 ? [] : articles(as.split('、'), quoted),
    }),
  },
]

/**
 * Reads the lines of a decision to amend into operations: every numbered instruction with what it quotes. Lines before the
 * first instruction and after the last are the decision's frame. What is not understood is given back as faults.
 */
export function readDecision(lines: readonly string[]): {
  readonly operations: readonly Operation[]
  readonly faults: readonly DecisionFault[]
} {
  const operations: Operation[] = []
  const faults: DecisionFault[] = []
  for (const { line, words, quoted } of instructionsOf(lines)) {
    const operation = readInstruction(words, quoted)
    if (operation) operations.push(operation)
    else faults.push({ line, text: words })
  }
  return { operations, faults }
}

type Instruction = { readonly line: number; readonly words: string; readonly quoted: readonly string[] }

function instructionsOf(lines: readonly string[]): readonly Instruction[] {
  const found: { line: number; words: string; quoted: string[] }[] = []
  let open = 0
  lines.forEach((line, index) => {
    const last = found.at(-1)
    if (open > 0 || (last && last.quoted.length === 0 && line.startsWith('“'))) {
      last?.quoted.push(line)
      open = Math.max(open + count(line, '“') - count(line, '”'), 0)
      return
    }
    const head = /^[零一二三四五六七八九十百]+、(.*)$/.exec(line)
    if (head) found.push({ line: index + 1, words: head[1] ?? '', quoted: [] })
  })
  return found.map(each => ({ ...each, quoted: unquote(each.quoted) }))
}

const count = (line: string, sign: string): number => line.split(sign).length - 1

const unquote = (lines: readonly string[]): readonly string[] =>
  lines.map((line, index) => {
    const opened = index === 0 ? line.replace(/^“/, '') : line
    return index === lines.length - 1 ? opened.replace(/”$/, '') : opened
  })

function readInstruction(words: string, quoted: readonly string[]): Operation | null {
  for (const { form, read } of READERS) {
    const match = form.exec(words)
    if (match) return read(match.slice(1), quoted)
  }
  return null
}

const numberOf = (words: string): number => parseNumeral(words)?.value ?? 1

/** Parts quoted lines at the given article labels, which they begin with. */
function articles(labels: readonly string[], quoted: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = []
  for (const line of quoted) {
    const label = `${labels[found.length] ?? ''}　`
    if (label !== '　' && line.startsWith(label)) found.push([line.slice(label.length)])
    else found.at(-1)?.push(line)
  }
  return found
}

function readHeading(line: string): readonly HeadingPlace[] {
  const match = /^(第[^　]+[编章节])?　(.*)（置于(?:最后|(.+)之前)）$/.exec(line)
  return match ? [{ label: match[1] ?? '', text: match[2] ?? '', before: match[3] ?? '' }] : []
}

function readAnnexes(quoted: readonly string[]): readonly { label: string; title: string; lines: readonly string[] }[] {
  const annexes: { label: string; title: string; lines: string[] }[] = []
  for (const line of quoted) {
    const head = /^(附[^　]*)　(.*)$/.exec(line)
    if (head) annexes.push({ label: head[1] ?? '', title: head[2] ?? '', lines: [] })
    else annexes.at(-1)?.lines.push(line)
  }
  return annexes
}
