import type { Rule } from '../rule'
import { whole } from '../rule'

/** 节的设置不当. */
export const str03: Rule = {
  id: 'STR-03',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '第三章　监督管理\n第一节　日常检查\n（全章只有这一节）',
  right: '第三章　监督管理\n第一节　日常检查\n第二节　信用监管',
  act: act =>
    act.chapters.flatMap(chapter => {
      const [only, ...more] = act.headings.filter(
        ({ index, provision }) => provision.type === 'section' && chapter.index < index && index < chapter.end,
      )
      const first = only && chapter.end > chapter.index + 1 ? act.entries[chapter.index + 1] : undefined
      const found = []
      if (only && more.length === 0) found.push(whole(only.provision))
      if (first?.provision.type === 'article') found.push(whole(first.provision))
      return found
    }),
}
