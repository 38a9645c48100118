import { parseNumeral } from '../numeral'
import { instructionsOf } from './instructions'
import type { HeadingPlace, Operation } from './operation'
import { nested } from './write-decision'

/** What could not be read in a decision: its line from 1, and the words. */
export type DecisionFault = { readonly line: number; readonly text: string }

const LABEL = '第[零一二三四五六七八九十百千]+条(?:之[一二三四五六七八九十]+)?'
const LABELS = `${LABEL}(?:、${LABEL})*`
const PARAGRAPH = '第([零一二三四五六七八九十百]+)款'
const ITEM = '第[（(]?([零一二三四五六七八九十百]+)[）)]?项'
/** Words before the number of an article that change nothing: 将, 《条例》原, 修改后的. */
const NAMED = '(?:《[^》]*》)?原?'
const TAKE = '(?:并?将)?'
const NOW = '(?:修改后的?)?(?:《[^》]*》)?'
const DELETE = '(?:删去|删除)'

type Reader = {
  readonly form: RegExp
  /** What the form's brackets held; an article that is left out is that of the instruction before. */
  readonly read: (words: readonly string[], quoted: readonly string[]) => Operation
}

/** The forms an instruction may have, the more particular first. */
const READERS: readonly Reader[] = [
  { form: /^将(?:法规)?名称修改为：$/, read: (_, [text = '']) => ({ kind: 'title', text }) },
  { form: /^将序言修改为：$/, read: (_, lines) => ({ kind: 'preamble', lines }) },
  { form: /^删去序言。$/, read: () => ({ kind: 'preamble', lines: [] }) },
  { form: /^将附件修改为：$/, read: (_, quoted) => ({ kind: 'annexes', annexes: readAnnexes(quoted) }) },
  { form: /^删去附件。$/, read: () => ({ kind: 'annexes', annexes: [] }) },
  {
    form: /^对编、章、节作如下调整：$/,
    read: (_, quoted) => ({ kind: 'headings', headings: quoted.flatMap(readHeading) }),
  },
  {
    form: new RegExp(`^${DELETE}${NAMED}(${LABEL})?${PARAGRAPH}[。；]?$`),
    read: ([article = '', number = '']) => ({ kind: 'delete-paragraph', article, paragraph: numberOf(number) }),
  },
  { form: new RegExp(`^${DELETE}${NAMED}(${LABEL})[。；]?$`), read: ([old = '']) => ({ kind: 'delete', old }) },
  {
    form: new RegExp(`^(?:在${NAMED}${LABEL}之?后)?增加一条，?作为${NOW}(${LABEL})：$`),
    read: ([as = ''], quoted) => ({ kind: 'insert', as, lines: articles([as], quoted)[0] ?? [] }),
  },
  {
    form: new RegExp(`^(?:在|将)?${NAMED}(${LABEL})?(?:中)?增加一款，?作为${PARAGRAPH}：$`),
    read: ([article = '', number = ''], lines) => ({
      kind: 'insert-paragraph',
      article,
      paragraph: numberOf(number),
      lines,
    }),
  },
  {
    form: new RegExp(`^${TAKE}${NAMED}(${LABEL})?${PARAGRAPH}修改为：$`),
    read: ([article = '', number = ''], lines) => ({
      kind: 'revise-paragraph',
      article,
      paragraph: numberOf(number),
      lines,
    }),
  },
  {
    form: new RegExp(
      `^${TAKE}${NAMED}(${LABEL})?(?:${PARAGRAPH})?(?:${ITEM})?中的((?:，?(?:将)?“[^“”]*”修改为“[^“”]*”)+)[。；]?$`,
    ),
    read: ([article = '', paragraph = '', item = '', changes = '']) => ({
      kind: 'words',
      article,
      within: withinOf(paragraph, item),
      changes: [...changes.matchAll(/“([^“”]*)”修改为“([^“”]*)”/g)].map(([, from = '', to = '']) => ({
        from: nested(from),
        to: nested(to),
      })),
    }),
  },
  {
    form: new RegExp(`^${DELETE}${NAMED}(${LABEL})?(?:${PARAGRAPH})?(?:${ITEM})?中的“([^“”]*)”[。；]?$`),
    read: ([article = '', paragraph = '', item = '', from = '']) => ({
      kind: 'words',
      article,
      within: withinOf(paragraph, item),
      changes: [{ from: nested(from), to: '' }],
    }),
  },
  {
    form: new RegExp(
      `^${TAKE}${NAMED}(${LABELS})(?:(?:合并，作为|改为)${NOW}(${LABELS}))?(?:，?(?:并将其)?修改为：|[。；])$`,
    ),
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
  let article = ''
  for (const { line, words, quoted, goesOn } of instructionsOf(lines)) {
    const read = readInstruction(words, quoted)
    const operation =
      read && 'article' in read && read.article === '' ? { ...read, article: goesOn ? article : '' } : read
    article = operation ? articleOf(operation) : article
    if (operation && !('article' in operation && operation.article === '')) operations.push(operation)
    else faults.push({ line, text: words })
  }
  return { operations, faults }
}

/** The article an instruction is about, as the one after it may take for granted. */
function articleOf(operation: Operation): string {
  if ('article' in operation) return operation.article
  return operation.kind === 'revise' ? (operation.old.at(-1) ?? '') : operation.kind === 'insert' ? operation.as : ''
}

function readInstruction(words: string, quoted: readonly string[]): Operation | null {
  for (const { form, read } of READERS) {
    const match = form.exec(words)
    if (match) return read(match.slice(1), quoted)
  }
  return null
}

const withinOf = (paragraph: string, item: string) => ({
  paragraph: paragraph === '' ? null : numberOf(paragraph),
  item: item === '' ? null : numberOf(item),
})

const numberOf = (words: string): number => parseNumeral(words)?.value ?? 1

/** Parts quoted lines at the given article labels, which they begin with; a single article may stand without its label. */
function articles(labels: readonly string[], quoted: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = []
  if (labels.length === 1 && !quoted[0]?.startsWith(`${labels[0]}　`)) return [quoted]
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
