import { formatNumeral } from '../numeral'
import type { Operation } from './operation'

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
    const [first = '', ...quoted] = instruction(operation)
    return [`${formatNumeral(index + 1)}、${first}`, ...quoted]
  })
  return [
    `${frame.body}关于修改《${frame.title}》的决定`,
    `${frame.body}会议决定对《${frame.title}》作如下修改：`,
    ...instructions,
    `本决定自${frame.effective}起施行。`,
    `《${frame.title}》根据本决定作相应修改，并对条文顺序和引用的条文序号作相应调整，重新公布。`,
  ]
}

/** The lines of one instruction: what is done, and what is quoted, opened and closed by “ ”. */
function instruction(operation: Operation): readonly string[] {
  switch (operation.kind) {
    case 'title':
      return [`将名称修改为：“${operation.text}”。`]
    case 'preamble':
      return [operation.lines.length === 0 ? '删去序言。' : '将序言修改为：', ...quote(operation.lines)]
    case 'delete':
      return [`删去${operation.old}。`]
    case 'insert':
      return [`增加一条，作为${operation.as}：`, ...quote(article(operation.as, operation.lines))]
    case 'revise':
      return reviseWords(operation.old, operation.as, operation.texts)
    case 'revise-paragraph':
      return [`将${operation.article}${paragraphWords(operation.paragraph)}修改为：`, ...quote(operation.lines)]
    case 'insert-paragraph':
      return [`${operation.article}增加一款，作为${paragraphWords(operation.paragraph)}：`, ...quote(operation.lines)]
    case 'delete-paragraph':
      return [`删去${operation.article}${paragraphWords(operation.paragraph)}。`]
    case 'headings':
      return ['对编、章、节作如下调整：', ...quote(operation.headings.map(headingLine))]
    case 'annexes':
      return [
        operation.annexes.length === 0 ? '删去附件。' : '将附件修改为：',
        ...quote(operation.annexes.flatMap(annexLines)),
      ]
  }
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
  const same = old.join('、') === as.join('、')
  const moved = old.length > 1 ? `合并，作为${as.join('、')}` : `改为${as.join('、')}`
  const place = `将${old.join('、')}${same ? '' : moved}`
  if (texts.length === 0) return [`${place}。`]
  return [
    `${place}${same ? '' : '，'}修改为：`,
    ...quote(as.flatMap((label, index) => article(label, texts[index] ?? []))),
  ]
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

/** Sets “ before the first line and ” after the last. */
export function quote(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => `${index === 0 ? '“' : ''}${line}${index === lines.length - 1 ? '”' : ''}`)
}
