import { delegationsIn } from '../delegations'
import type { Rule } from '../rule'

/** 授权事项. */
export const exp16: Rule = {
  id: 'EXP-16',
  severity: 'inventory',
  source: { key: 'legislation-law', at: 66 },
  wrong: '具体办法由市人民政府制定。',
  right: '具体办法由市人民政府自本条例施行之日起六个月内制定。',
  line: ({ text }) =>
    delegationsIn(text).map(({ start, end, body, what }) => ({ start, end, params: { body: body || '—', what } })),
}
