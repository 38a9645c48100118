import { NUMBER, readNumber } from './number-words'

/** What a quantity measures; quantities of different kinds are never compared. */
export type QuantityKind =
  | 'day'
  | 'workday'
  | 'month'
  | 'hour'
  | 'minute'
  | 'every'
  | 'money'
  | 'percent'
  | 'times'
  | 'area'
  | 'length'
  | 'count'

/** A number with its unit as a measure or a clause states it, brought to one unit: 一年 is 12 months, 3万元 30000 yuan. */
export type Quantity = {
  readonly kind: QuantityKind
  readonly value: number
  /** The unit of counted things (次, 人, 户 …); empty for the others. */
  readonly unit: string
  readonly bound: 'min' | 'max' | null
  readonly words: string
}

const COUNTED = '次|人|只|分贝|毫升|升|名|户|家|所|处|个|张|辆|层|周岁|岁|倍|千瓦|公斤|千克|吨|立方米|株|棵|件|套'
const UNIT = `个?工作日|个?月|年|日|天|周(?!岁)|季度|小时|分钟|万元|元|平方米|平米|平方公里|公顷|亩|公里|千米|厘米|毫米|米(?!级)|${COUNTED}`
const PATTERN = new RegExp(
  `(?:(百分之)(${NUMBER})|(${NUMBER})(%|成(?![员立果])|${UNIT})|(每)(${NUMBER})?(年|月|季度|周|日|天|半年))(以上|以下|以内|之内|内)?`,
  'g',
)
/** All quantities in a text, in order. Ordinals, dates and words such as 统一 are none. */
export function quantitiesIn(text: string): readonly Quantity[] {
  if (!SIGN.test(text)) return []
  const wide = /[０-９％]/.test(text) ? text.normalize('NFKC') : text
  const clean = withUnits(/\d,\d{3}/.test(wide) ? wide.replace(/(?<=\d),(?=\d{3})/g, '') : wide)
  const found: Quantity[] = []
  for (const match of clean.matchAll(PATTERN)) if (!countsNothing(match)) found.push(...quantityOf(match))
  return found
}

const RANGE_SIGN = '[—–~～至到-]{1,2}'
const RANGE = new RegExp(`(${NUMBER})(${RANGE_SIGN})(?=(${NUMBER})(${UNIT}))`, 'g')
const UNITLESS = new RegExp(
  `(${NUMBER})(?![\\d零〇一二两三四五六七八九十百千万亿半]|${RANGE_SIGN}|[%倍成]|${UNIT})`,
  'g',
)

/** The text with the units that lists leave out written in: 罚2—5万 is 罚2万元—5万元, 三至五日 三日至五日. */
function withUnits(text: string): string {
  const fined = text.includes('罚') ? text.replace(/罚[^，。；、\n]*/g, fine => fine.replace(UNITLESS, '$1元')) : text
  if (!/[—–~～至到-]/.test(fined)) return fined
  return fined.replace(RANGE, (_, from: string, sign: string, to: string, unit: string) => {
    const scale = /[百千万亿]$/.test(to) && !/[百千万亿]$/.test(from) && readNumber(from) < readNumber(to.slice(0, -1))
    return `${from}${scale ? to.slice(-1) : ''}${unit}${sign}`
  })
}

/** Words in which a numeral counts nothing: 第三日, 统一, 同一, 之一, 一户一策, 2027年3月1日, 三月. */
function countsNothing({ 0: words, 3: amount, 8: after, index, input }: RegExpExecArray): boolean {
  if (/[第统同之唯]/.test(input.charAt(index - 1))) return true
  if (/^\d{4}年/.test(words)) return true
  if (words.endsWith('月') && !/[个半每]/.test(words)) return true
  if (words.startsWith('每') && /^[^，。；、]{0,4}量/.test(input.slice(index + words.length))) return true
  if (/日$/.test(words) && input.charAt(index - 1) === '月') return true
  return amount === '一' && after === undefined && input.charAt(index + words.length) === '一'
}

const SIGN = /[\d０-９零〇一二两三四五六七八九十百千半每]/

function quantityOf(match: RegExpExecArray): readonly Quantity[] {
  const [words, percent, share, amount, unit, , every = '', period, after] = match
  const bound = boundOf(wordsBefore(match), after, match.input.slice(match.index + words.length))
  if (percent !== undefined) return [{ kind: 'percent', value: readNumber(share ?? ''), unit: '', bound, words }]
  if (period !== undefined)
    return [{ ...timeOf(period, every === '' ? 1 : readNumber(every)), kind: 'every', unit: '', bound, words }]
  if (amount === undefined || unit === undefined) return []
  const plain = { ...measured(readNumber(amount), unit), bound, words }
  const days = { day: 1, month: 30 }[plain.kind as string]
  const recurs = days !== undefined && after === undefined && RECURS.test(match.input.slice(match.index + words.length))
  return [recurs ? { ...plain, kind: 'every', value: plain.value * days } : plain]
}

function wordsBefore({ index, input }: RegExpExecArray): string | undefined {
  if (!/[于少低过高多前满长短迟早]/.test(input.charAt(index - 1))) return undefined
  return BEFORE.exec(input.slice(Math.max(0, index - 6), index))?.[0]
}

/** 三年评估一次 is every three years, though 每 is left out. */
const RECURS = /^[^，。；、]{0,6}[一二两三]次(?!性)/

/** Words before a number that make it a least or a most. */
const BEFORE =
  /(?:不少于|不低于|不小于|不得少于|不得低于|不得小于|至少|不超过|不高于|不大于|不迟于|不得超过|不得高于|不得大于|不得迟于|最多|最高|最低|最长|最短|最迟|最早)(?:提前|满)?$/

function boundOf(before: string | undefined, after: string | undefined, rest: string): Quantity['bound'] {
  if (before && /不少|不低|不小|得少|得低|得小|至少|最低|最短|最早/.test(before)) return 'min'
  if (before) return 'max'
  if (after === '以上') return 'min'
  // 一年内不得再调整: the year is the least that must pass.
  if (after !== undefined && FORBIDDEN_WITHIN.test(rest)) return 'min'
  return after === undefined ? null : 'max'
}

const FORBIDDEN_WITHIN = /^，?(?:不得|不准|不能|不可|禁止|不再)/

/** A period that recurs (每半年) in days, so that 每季度 and 每三个月 agree. */
function timeOf(period: string, count: number): { value: number } {
  const days: Readonly<Record<string, number>> = { 年: 360, 半年: 180, 季度: 90, 月: 30, 周: 7, 日: 1, 天: 1 }
  return { value: (days[period] ?? 1) * count }
}

/** Each unit's kind and how many of the kind's base unit it is. */
const UNITS: Readonly<Record<string, readonly [QuantityKind, number]>> = {
  工作日: ['workday', 1],
  日: ['day', 1],
  天: ['day', 1],
  周: ['day', 7],
  月: ['month', 1],
  季度: ['month', 3],
  年: ['month', 12],
  小时: ['hour', 1],
  分钟: ['minute', 1],
  元: ['money', 1],
  万元: ['money', 10_000],
  '%': ['percent', 1],
  成: ['percent', 10],
  倍: ['times', 1],
  平方米: ['area', 1],
  平米: ['area', 1],
  亩: ['area', 2000 / 3],
  公顷: ['area', 10_000],
  平方公里: ['area', 1_000_000],
  厘米: ['length', 0.01],
  毫米: ['length', 0.001],
  米: ['length', 1],
  公里: ['length', 1000],
  千米: ['length', 1000],
}

function measured(value: number, unit: string): Pick<Quantity, 'kind' | 'value' | 'unit'> {
  const known = UNITS[unit === '个' ? unit : unit.replace('个', '')]
  if (!known) return { kind: 'count', value, unit: unit === '岁' ? '周岁' : unit }
  return { kind: known[0], value: Math.round(value * known[1] * 1000) / 1000, unit: '' }
}
