import type { Entry } from '../../outline'
import { type Act, headingOf } from '../act'
import { articleOfBlock } from '../block'
import type { Rule } from '../rule'
import { whole } from '../rule'

/** 一章只有一条. */
export const str05: Rule = {
  id: 'STR-05',
  severity: 'hint',
  source: { key: 'practice' },
  wrong: '第四章　信息公开\n第三十条　……（全章只有这一条）',
  right: '第四章　监督管理与信息公开\n第三十条　……\n第三十一条　……',
  act: act =>
    act.chapters.flatMap(chapter =>
      articlesIn(act, chapter) === 1 && !/^附则/.test(headingOf(chapter)) ? [whole(chapter.provision)] : [],
    ),
}

function articlesIn({ blocks, blockOf }: Act, { index, end }: Entry): number {
  const first = blockOf[index] ?? 0
  const last = blockOf[end - 1] ?? first
  return blocks.slice(first, last + 1).filter(block => articleOfBlock(block) !== null).length
}
