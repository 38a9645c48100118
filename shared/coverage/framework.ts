import { memo, memoWithin } from '../memo'
import type { Entry, Outline } from '../outline'
import { isHeading, textOf } from '../statute'
import { type Words, wordsBetween } from './clause'

/** Headings whose articles are the frame of an act: 总则, 一般规定, 附则. */
const FRAME_HEADING = /^(?:总则|一般规定|附则|基本原则)$/

/** What framework articles say (domain.md §5.2): purpose, scope, definition, terms, other acts, sanctions on officials, commencement … */
const FRAME: readonly RegExp[] = [
  /^为了?[^。]*制定本[^。]{2,6}。/,
  /适用本(?:条例|规定|办法|规则|细则|决定|法)(?:。|；)/,
  /^本(?:条例|规定|办法|规则|细则|法)所称[^。]*是指/,
  /(?:坚持|遵循)[^。]*原则[^。]*。$/,
  /下列用语的含义|用语(?:的)?含义|以上.{0,6}以下.{0,12}含本数/,
  /从其规定|法律、(?:行政)?法规[^。]{0,20}另有规定的，[^。]{0,20}规定/,
  /直接负责的主管人员[^。]*处分|滥用职权、玩忽职守|玩忽职守、滥用职权/,
  /^违反本[^。]{2,6}规定[^。]*构成犯罪的[^。]*追究刑事责任/,
  /自(?:\d{4}年\d{1,2}月\d{1,2}日|公布之日|[^。]{1,12})起施行/,
  /参照(?:本[^。]{2,6}|[^。]{0,12})(?:执行|适用)/,
]
/** Frame matters that stand among the first articles of an act without chapters. */
const EARLY_FRAME: readonly RegExp[] = [
  /(?:主管|负责)[^。]{0,20}行政区域内[^。]*工作/,
  /按照(?:各自|职责分工|各自的?职责)[^。]*(?:做好|负责)/,
  /纳入[^。]*国民经济和社会发展[^。]*规划|所需经费[^。]*预算|列入[^。]*(?:财政)?预算/,
]
const PRAISE = /(?:突出|显著|优异|重大)[^。]{0,4}(?:贡献|成绩)[^。]*(?:表彰|奖励)/

/** Whether an article belongs to the frame every act has and needs no problem behind it. */
export function isFramework(act: Outline, article: Entry): boolean {
  if (frameHeadings(act).has(article.parent)) return true
  const words = wordsBetween(act, article.index, article.end)
  return isFrame(words) || (isEarlyFrame(words) && isEarly(act, article))
}

const isFrame = memoWithin(({ text }: Words) => PRAISE.test(text) || FRAME.some(pattern => pattern.test(text)))
const isEarlyFrame = memoWithin(({ text }: Words) => EARLY_FRAME.some(pattern => pattern.test(text)))

const frameHeadings = memo((act: Outline): ReadonlySet<number> => {
  const frames = new Set<number>()
  for (const { provision, parent, index } of act.entries) {
    if (!isHeading(provision.type)) continue
    if (frames.has(parent) || FRAME_HEADING.test(textOf(provision).replace(/\s/g, ''))) frames.add(index)
  }
  return frames
})

/** Among the first fifth of the articles, at least the first six: where acts without 总则 have their frame. */
const isEarly = (act: Outline, article: Entry): boolean => earlyArticles(act).has(article)

const earlyArticles = memo((act: Outline): ReadonlySet<Entry> => {
  if (act.entries.some(entry => isHeading(entry.provision.type))) return new Set()
  const articles = act.entries.filter(entry => entry.provision.type === 'article')
  return new Set(articles.slice(0, Math.max(6, Math.ceil(articles.length / 5))))
})
