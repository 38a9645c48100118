import { formatNumeral } from '../numeral'
import type { ItemOperation, Operation, ParagraphOperation, WordsChange, WordsOperation } from './operation'
import { placeWords } from './operation-place'

/** What a decision says of itself beside its instructions. */
export type DecisionFrame = {
  /** The body that decides: 泰州市人民代表大会常务委员会 */
  readonly body: string
  /** Name of the act amended, without 《》. */
  readonly title: string
  /** As in «自2027年1月1日起施行»: the words after 自 and before 起. */
  readonly effective: string
}

/**
 * A decision to amend as it is passed: heading, opening sentence, one numbered instruction an operation, and the closing
 * clauses on taking effect and publishing anew. Gives its lines.
 */
export function writeDecision(frame: DecisionFrame, operations: readonly Operation[]): readonly string[] {
  const instructions = operations.flatMap((operation, index) => {
    const [first = '', ...more] = instruction(operation)
    return [`${formatNumeral(index + 1)}、${first}`, ...more]
  })
  return [
    `${frame.body}关于修改《${frame.title}》的决定`,
    `${frame.body}会议决定对《${frame.title}》作如下修改：`,
    ...instructions,
    `本决定自${frame.effective}起施行。`,
    `《${frame.title}》根据本决定作相应修改，并对条文顺序和引用的条文序号作相应调整，重新公布。`,
  ]
}

/** The lines of one instruction: what is done, with the quoted text right behind its colon. */
function instruction(operation: Operation): readonly string[] {
  switch (operation.kind) {
    case 'title':
      return [`将名称修改为：“${operation.text}”。`]
    case 'preamble':
      return operation.lines.length === 0 ? ['删去序言。'] : quoting('将序言修改为：', operation.lines)
    case 'delete':
      return [`删去${operation.old}。`]
    case 'insert':
      return quoting(`增加一条，作为${operation.as}：`, operation.lines)
    case 'revise':
      return reviseWords(operation.old, operation.as, operation.texts)
    case 'revise-paragraph':
      return paragraphInstruction(operation)
    case 'insert-paragraph':
      return quoting(`${operation.article}增加一款，作为${paragraphWords(operation.paragraph)}：`, operation.lines)
    case 'delete-paragraph':
      return [`删去${operation.article}${paragraphWords(operation.paragraph)}。`]
    case 'revise-item':
    case 'insert-item':
    case 'delete-item':
      return itemInstruction(operation)
    case 'words-throughout':
      return [`将全文中的${replacements(operation.changes)}。`]
    case 'headings':
      return quoting('对编、章、节作如下调整：', operation.headings.map(headingLine))
    case 'annexes':
      return operation.annexes.length === 0
        ? ['删去附件。']
        : quoting('将附件修改为：', operation.annexes.flatMap(annexLines))
    case 'words':
      return [wordsLine(operation)]
  }
}

function wordsLine({ article: label, within: { paragraph, item }, changes }: WordsOperation): string {
  const place = placeWords(label, paragraph, item)
  const [only] = changes
  if (changes.length === 1 && only?.to === '') return `删去${place}中的“${nested(only.from)}”。`
  return `将${place}中的${replacements(changes)}。`
}

const replacements = (changes: readonly WordsChange[]): string =>
  changes.map(({ from, to }) => `“${nested(from)}”修改为“${nested(to)}”`).join('，')

function paragraphInstruction(operation: Extract<ParagraphOperation, { kind: 'revise-paragraph' }>): readonly string[] {
  const { article: label, paragraph, as, lines } = operation
  const place = `将${label}${paragraphWords(paragraph)}${as === undefined ? '' : `改为${paragraphWords(as)}`}`
  return lines.length === 0 ? [`${place}。`] : quoting(`${place}${as === undefined ? '' : '，'}修改为：`, lines)
}

function itemInstruction(operation: ItemOperation): readonly string[] {
  const place = placeWords(operation.article, operation.paragraph, operation.item)
  if (operation.kind === 'delete-item') return [`删去${place}。`]
  const within = placeWords(operation.article, operation.paragraph, null)
  if (operation.kind === 'insert-item')
    return quoting(`${within}增加一项，作为${placeWords('', null, operation.item)}：`, operation.lines)
  const { as, lines } = operation
  const moved = as === undefined ? '' : `改为${placeWords('', null, as)}`
  return lines.length === 0 ? [`将${place}${moved}。`] : quoting(`将${place}${moved}${moved && '，'}修改为：`, lines)
}

const paragraphWords = (paragraph: number): string => `第${formatNumeral(paragraph)}款`
const article = (label: string, [first = '', ...more]: readonly string[]): readonly string[] => [
  `${label}　${first}`,
  ...more,
]

function reviseWords(
  old: readonly string[],
  as: readonly string[],
  texts: readonly (readonly string[])[],
): readonly string[] {
  const same = as.length === 0
  const named = same ? old : as
  const moved = old.length > 1 ? `合并，作为${as.join('、')}` : `改为${as.join('、')}`
  const place = `将${old.join('、')}${same ? '' : moved}`
  if (texts.length === 0) return [`${place}。`]
  const text = named.length === 1 ? texts[0] : named.flatMap((label, index) => article(label, texts[index] ?? []))
  return quoting(`${place}${same ? '' : '，'}修改为：`, text ?? [])
}

const headingLine = ({ label, text, before }: { label: string; text: string; before: string }): string =>
  `${label}　${text}（${before === '' ? '置于最后' : `置于${before}之前`}）`

const annexLines = ({
  label,
  title,
  lines,
}: {
  label: string
  title: string
  lines: readonly string[]
}): readonly string[] => [`${label}　${title}`, ...lines]

/** A head with the text it quotes: each paragraph is opened by “, the last one closed by ”, quotes inside become the inner ones. */
function quoting(head: string, lines: readonly string[]): readonly string[] {
  const [first = '', ...more] = lines.map((line, index) => `“${nested(line)}${index === lines.length - 1 ? '”' : ''}`)
  return [head + first, ...more]
}

/** Outer quotes as inner ones and the other way round: words quoted within a quotation, and back. */
export const nested = (text: string): string => text.replace(/[“”‘’]/g, sign => INNER[sign] ?? sign)
const INNER: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '‘': '“', '’': '”' }
