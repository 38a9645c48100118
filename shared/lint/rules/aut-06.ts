import { permitsIn } from '../permits'
import type { Rule } from '../rule'

/** 许可事项. */
export const aut06: Rule = {
  id: 'AUT-06',
  severity: 'inventory',
  source: { key: 'permit-law', at: 15 },
  wrong: '未经民政部门批准，不得设置助餐点',
  right: '设置助餐点应当向民政部门备案',
  line: ({ text }) =>
    permitsIn(text).map(({ start, end, disguised }) => ({
      start,
      end,
      ...(disguised ? { severity: 'warning' as const } : {}),
    })),
}
