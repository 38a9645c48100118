import { rankOf } from '../../outline'
import { type Provision, textOf } from '../../statute'
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

/** Whether the next line is an item below this one, its second paragraph, or the first point of a decision (一、). */
function leads(line: Provision, next: Provision | undefined): boolean {
  const type = next?.type
  if (next && type === 'paragraph' && /^一、/.test(textOf(next))) return true
  return type === 'continuation' || ((type === 'item' || type === 'subitem') && rankOf(type) > rankOf(line.type))
}
