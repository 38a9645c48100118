import { eachGram, type Gram } from './grams'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

const NUMERAL = /[0-9０-９零〇一二两三四五六七八九十百千万亿半%]/
/** Words that join or begin phrases and name nothing themselves. */
const FUNCTION_WORDS = new Set(
  '的 地 得 和 与 及 或 以及 并 并且 而 且 对 对于 向 由 被 把 将 从 自 在 于 至 到 为 为了 按 按照 依照 根据 通过 经 因 因此 如 等 其 其他 各 各类 每 该 本 此 这 有关 相关 应 应当 须 必须 可以 可 能 能够 不得 不 不予 予以 给予 以 以上 以下 内 以内 后 前 时 中 上 下 外 是 有 无 没有 进行 实行 实施 开展 组织 建立 健全 完善 加强 制定 规定 明确 设立 设置 从事 发放 提供 落实 推行 推进 推动 促进 鼓励 支持 引导 倡导 禁止 要求 负责 做好 纳入 列入 会同 牵头 连续 及时 定期 依法 统一 同时 逐步 未 者 只 才 都 就 里 只能 才能 不准 一律 最高 最低 最长 最短 最迟 最多 最少 至少 不超过 不低于 不少于 逾期 到期 或者 提前 年内 月内 日内 工作日 平方米 周岁 万元'.split(
    ' ',
  ),
)
/** Words at the end of a phrase that say nothing of its subject: 岗位津贴制度 is 岗位津贴. */
const GENERAL = /(?:制度|机制|体系|办法|措施|标准|要求|工作|管理|规定|情况|问题|方面|行为)$/
/** Single signs that end a word rather than begin one: 保证金, 护理员, 居民电价. */
const ENDINGS =
  '员者人家户房金费税率价量额权证照卡表册簿站点所处室厅院馆店场区域路街桥河湖林地物品类型性化度案器具机车船期'

const UNIT = /^(?:个|工作日)/

/** No word a lawyer would name is longer; of more the head, which comes last, is given. */
const LONGEST = 10

/**
 * The key words of a measure that some words do not have, as phrases a reader would name (入职补贴、岗位津贴), at most three,
 * in the order of the measure. Empty when only common words are missing.
 */
export function missingKeyWords(weightOf: Weigh, measure: string, held: string): readonly string[] {
  const weighed = [...new Set(phrasesOf(measure, held))].map(words => ({ words, weight: weightIn(weightOf, words) }))
  const best = Math.max(0, ...weighed.map(({ weight }) => weight))
  const telling = weighed.filter(({ weight }) => weight >= 0.8 && weight >= best / 2)
  return telling
    .filter(({ words }) => !telling.some(other => other.words !== words && other.words.includes(words)))
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, 3)
    .toSorted((one, other) => measure.indexOf(one.words) - measure.indexOf(other.words))
    .map(({ words }) => words)
}

/** How rare a pair is in the draft, from 0 to 1. */
type Weigh = (gram: Gram) => number

function weightIn(weightOf: Weigh, words: string): number {
  let weight = 0
  eachGram(words, gram => {
    weight += weightOf(gram)
  })
  return weight
}

/** Neighbouring words that are missing, as one phrase. */
function phrasesOf(measure: string, held: string): readonly string[] {
  const phrases: string[] = []
  let open: string[] = []
  const close = () => {
    const phrase = shortened(open)
    if (phrase.length >= 2) phrases.push(phrase)
    open = []
  }
  for (const word of wordsOf(measure))
    if (isName(word) && !held.includes(word)) open.push(word)
    else close()
  close()
  return phrases
}

const isName = (word: string): boolean =>
  word.length >= 2 && /^[\u4e00-\u9fff]+$/.test(word) && !FUNCTION_WORDS.has(word) && !NUMERAL.test(word)

function shortened(words: readonly string[]): string {
  let phrase = words.join('').replace(UNIT, '').replace(GENERAL, '')
  for (const word of words) if (phrase.length > LONGEST) phrase = phrase.slice(word.length)
  return phrase
}

const isSingle = (word: string): boolean =>
  /^[\u4e00-\u9fff]$/.test(word) && !FUNCTION_WORDS.has(word) && !NUMERAL.test(word)

/** The words of a text, with single signs that the dictionary left over joined to the word they belong to: 入 职 补贴 is 入职补贴. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = []
  let pending = ''
  let counted = false
  for (const { segment } of segmenter.segment(text)) {
    // What follows a numeral is its unit: 三十 日.
    const joins = !counted && isSingle(segment)
    counted = NUMERAL.test(segment) || segment === '每'
    if (joins && pending === '' && ENDINGS.includes(segment) && isName(words.at(-1) ?? '')) {
      words.push(`${words.pop() ?? ''}${segment}`)
    } else if (joins) pending += segment
    else {
      const whole = isName(segment) ? [`${pending}${segment}`] : [pending, segment]
      words.push(...whole.filter(word => word !== ''))
      pending = ''
    }
  }
  return pending === '' ? words : [...words, pending]
}
