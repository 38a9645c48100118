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

const DIGIT: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const POWER: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

const NUMBER = '(?:\\d+(?:\\.\\d+)?|[零〇一二两三四五六七八九十百千]+(?:点[零〇一二三四五六七八九]+)?|半)[万亿]?'
const COUNTED = '次|人|名|户|家|所|处|个|张|辆|层|周岁|岁|倍|千瓦|公斤|千克|吨|立方米|株|棵|件|套'
const UNIT = `个?工作日|个?月|年|日|天|周(?!岁)|季度|小时|分钟|万元|元|平方米|平方公里|公里|千米|厘米|米|${COUNTED}`
const PATTERN = new RegExp(
  `(?:(百分之)(${NUMBER})|(${NUMBER})(%|成(?![员立果])|${UNIT})|(每)(${NUMBER})?(年|月|季度|周|日|天|半年))(以上|以下|以内|之内|内)?`,
  'g',
)
/** All quantities in a text, in order. Ordinals, dates and words such as 统一 are none. */
export function quantitiesIn(text: string): readonly Quantity[] {
  if (!SIGN.test(text)) return []
  const wide = /[０-９％]/.test(text) ? text.normalize('NFKC') : text
  const clean = /\d,\d{3}/.test(wide) ? wide.replace(/(?<=\d),(?=\d{3})/g, '') : wide
  const found: Quantity[] = []
  for (const match of clean.matchAll(PATTERN)) if (!countsNothing(match)) found.push(...quantityOf(match))
  return found
}

/** Words in which a numeral counts nothing: 第三日, 统一, 同一, 之一, 一户一策, 2027年3月1日, 三月. */
function countsNothing({ 0: words, index, input }: RegExpExecArray): boolean {
  if (/[第统同之唯]/.test(input.charAt(index - 1))) return true
  if (/^\d{4}年/.test(words)) return true
  if (words.endsWith('月') && !/[个半每]/.test(words)) return true
  if (/日$/.test(words) && input.charAt(index - 1) === '月') return true
  return words.startsWith('一') && input.charAt(index + words.length) === '一'
}

const SIGN = /[\d０-９零〇一二两三四五六七八九十百千半每]/

function quantityOf(match: RegExpExecArray): readonly Quantity[] {
  const [words, percent, share, amount, unit, , every = '', period, after] = match
  const bound = boundOf(wordsBefore(match), after)
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
  if (!/[于少低过高多前满]/.test(input.charAt(index - 1))) return undefined
  return BEFORE.exec(input.slice(Math.max(0, index - 6), index))?.[0]
}

/** 三年评估一次 is every three years, though 每 is left out. */
const RECURS = /^[^，。；、]{0,6}[一二两三]次(?!性)/

/** Words before a number that make it a least or a most. */
const BEFORE = /(?:不少于|不低于|不得少于|不得低于|至少|不超过|不高于|不得超过|不得高于|最多|最高|最低)(?:提前|满)?$/

function boundOf(before: string | undefined, after: string | undefined): Quantity['bound'] {
  if (before && /不少|不低|得少|得低|至少|最低/.test(before)) return 'min'
  if (before) return 'max'
  if (after === '以上') return 'min'
  return after === undefined ? null : 'max'
}

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
  平方公里: ['area', 1_000_000],
  厘米: ['length', 0.01],
  米: ['length', 1],
  公里: ['length', 1000],
  千米: ['length', 1000],
}

function measured(value: number, unit: string): Pick<Quantity, 'kind' | 'value' | 'unit'> {
  const known = UNITS[unit === '个' ? unit : unit.replace('个', '')]
  if (!known) return { kind: 'count', value, unit: unit === '岁' ? '周岁' : unit }
  return { kind: known[0], value: Math.round(value * known[1] * 1000) / 1000, unit: '' }
}

function readNumber(words: string): number {
  const scale = words.endsWith('亿') ? 100_000_000 : words.endsWith('万') ? 10_000 : 1
  const digits = scale === 1 ? words : words.slice(0, -1)
  if (digits === '半') return 0.5 * scale
  if (/^[\d.]+$/.test(digits)) return Number(digits) * scale
  const [whole = '', fraction = ''] = digits.split('点')
  const tail = [...fraction].map(each => DIGIT[each] ?? 0).join('')
  return Number(`${readWhole(whole)}${tail === '' ? '' : `.${tail}`}`) * scale
}

function readWhole(words: string): number {
  if (!/[十百千]/.test(words)) return Number([...words].map(each => DIGIT[each] ?? 0).join(''))
  let total = 0
  let digit = 0
  for (const sign of words) {
    const power = POWER[sign]
    if (power === undefined) {
      digit = DIGIT[sign] ?? 0
      continue
    }
    total += (digit || 1) * power
    digit = 0
  }
  return total + digit
}
