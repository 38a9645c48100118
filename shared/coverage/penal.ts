import { memoWithin } from '../memo'
import type { Entry, Outline } from '../outline'
import { isHeading, textOf } from '../statute'
import { type Words, wordsBetween } from './clause'

const PENALTY =
  /处[^。；]{0,30}罚款|责令[^。；]{0,20}(?:改正|停止|恢复|补|限期)[^。]*(?:；|，)|没收违法所得|给予(?:警告|通报批评|处分)|的，由[^。；;，]{2,60}(?:责令|没收|吊销|暂扣|取缔|依法(?:处理|处罚|查处))/

/** Whether an article says what follows a breach: it stands under 法律责任, or it opens with the breach and names a penalty. */
export function isPenal(act: Outline, article: Entry): boolean {
  return underLiability(act, article) || namesPenalty(wordsBetween(act, article.index, article.end))
}

const namesPenalty = memoWithin((words: Words) => PENALTY.test(words.text))

/** Whether a heading above the article reads 法律责任. */
export function underLiability(act: Outline, article: Entry): boolean {
  const above = act.entries[article.parent]
  return (
    above !== undefined &&
    isHeading(above.provision.type) &&
    (textOf(above.provision).replace(/\s/g, '') === '法律责任' || underLiability(act, above))
  )
}
