import { rankOf } from '../../outline'
import { type Provision, textOf } from '../../statute'
import { isFormula } from '../formula'
import { type Rule, whole } from '../rule'

/** 导语之后没有列项. */
export const str09: Rule = {
  id: 'STR-09',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '市人民政府应当履行下列职责：\n（后面没有项）',
  right: '市人民政府应当履行下列职责：\n（一）编制规划；\n（二）保障经费。',
  block: ({ lines }) =>
    lines
      .filter((line, at) => BEARS_LIST.has(line.type) && /[：:]$/.test(textOf(line)) && !leads(line, lines[at + 1]))
      .map(line => whole(line, { start: textOf(line).length - 1 })),
}

const BEARS_LIST: ReadonlySet<string> = new Set(['article', 'paragraph', 'item'])

/** What announces one text or formula, not a list: 誓词如下：, 计算公式为：. */
const ANNOUNCES = /(?:如下|为|是|公式|誓词)[：:]$/

/** Whether the next line is an item below this one, its second paragraph, the first point of a decision (一、), or what it announces. */
function leads(line: Provision, next: Provision | undefined): boolean {
  if (!next) return false
  const { type } = next
  if (type !== 'paragraph') return type === 'continuation' || (LISTED.has(type) && rankOf(type) > rankOf(line.type))
  const text = textOf(next)
  return /^一、/.test(text) || isFormula(text) || (ANNOUNCES.test(textOf(line)) && /[。！”]$/.test(text))
}

const LISTED: ReadonlySet<string> = new Set(['item', 'subitem'])
