import { textOf } from '../../statute'
import type { Rule } from '../rule'
import { placed, whole } from '../rule'
import { words } from '../words'

/** 施行日期. */
export const exp10: Rule = {
  id: 'EXP-10',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '本条例自公布之日起实施。',
  right: '本条例自公布之日起施行。',
  line: words(/(?:本[^，。；]{1,4}|^)自[^，。；]{2,24}起(?:正式)?(?:施行|实施|执行|生效)/g),
  act: (act, seen) => {
    const last = act.articleBlocks.at(-1)
    if (!last || act.kind === '') return []
    const own = seen.filter(({ line, hit }) => /^(?:本|自)/.test(textOf(line).slice(hit.start, hit.end)))
    const end = act.articleBlocks.slice(-LAST_ARTICLES)
    const late = own.filter(({ block }) => end.includes(block))
    if (late.length === 0) return [whole(last.lines[0], { params: { kind: act.kind } })]
    const right = late.filter(({ line, hit }) => /施行$/.test(textOf(line).slice(hit.start, hit.end)))
    return right.length > 0 ? [] : late.map(each => placed(each, { params: { kind: act.kind } }))
  },
}

/** Commencement stands last, at times before a repeal or a transition. */
const LAST_ARTICLES = 3
