import type { Entry } from '../../outline'
import { headingOf } from '../act'
import type { Rule } from '../rule'
import { whole } from '../rule'

/** 一章只有一条. */
export const str05: Rule = {
  id: 'STR-05',
  severity: 'hint',
  source: { key: 'practice' },
  wrong: '第四章　信息公开\n第三十条　……（全章只有这一条）',
  right: '第四章　监督管理与信息公开\n第三十条　……\n第三十一条　……',
  act: ({ chapters, articles }) => {
    let at = 0
    return chapters.flatMap(chapter => {
      while ((articles[at]?.index ?? Number.POSITIVE_INFINITY) < chapter.index) at += 1
      const isAlone = isIn(chapter, articles[at]) && !isIn(chapter, articles[at + 1])
      return isAlone && !/^附则/.test(headingOf(chapter)) ? [whole(chapter.provision)] : []
    })
  },
}

const isIn = ({ end }: Entry, article: Entry | undefined): boolean => article !== undefined && article.index < end
