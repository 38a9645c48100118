import type { Quantity, QuantityKind } from './quantities'

/** A number of the measure that the clauses do not carry, and what they say instead; `found` is empty when they name none of its kind. */
export type NumberFault = { readonly kind: QuantityKind; readonly wanted: string; readonly found: readonly string[] }

/** Kinds that measure the same thing in other units: 二十日 against 二十个工作日 is a disagreement. */
const FAMILY: Readonly<Record<QuantityKind, string>> = {
  day: 'time',
  workday: 'time',
  month: 'time',
  hour: 'time',
  minute: 'time',
  every: 'every',
  money: 'money',
  percent: 'percent',
  times: 'times',
  area: 'area',
  length: 'length',
  count: 'count',
}

/**
 * Numbers, periods and amounts of a measure that the linked clauses contradict or leave out (domain.md §5.2 point 5). 三十日 and
 * 30日 agree, 三十日 and 三十个工作日 do not. Counted things (四类, 一次) are compared only where the clauses count the same thing.
 * A number that the clauses leave out but their articles (`nearby`) carry is no fault,
 * nor is 每年 where their `words` speak of 年度计划 and give no other interval.
 */
export function numberFaults(
  wanted: readonly Quantity[],
  given: readonly Quantity[],
  nearby: readonly Quantity[],
  words = '',
): readonly NumberFault[] {
  return wanted.flatMap(each => {
    if (given.some(other => agrees(each, other)) || recursIn(each, given, words)) return []
    const rivals = given.filter(other => rivalsOf(each, other) && !wanted.some(own => agrees(own, other)))
    const silent = rivals.length === 0 && (each.kind === 'count' || nearby.some(other => agrees(each, other)))
    return silent ? [] : [{ kind: each.kind, wanted: each.words, found: rivals.map(other => other.words) }]
  })
}

/** Words that say how often without a number, by the days of the interval. */
const RECURRING: Readonly<Record<number, RegExp>> = {
  360: /年度|逐年|按年/,
  90: /季度|按季/,
  30: /月度|逐月|按月/,
  1: /逐日|按日|日均/,
}

const recursIn = ({ kind, value }: Quantity, given: readonly Quantity[], words: string): boolean =>
  kind === 'every' && !given.some(other => other.kind === 'every') && RECURRING[value]?.test(words) === true

function agrees(one: Quantity, other: Quantity): boolean {
  if (one.bound !== null && other.bound !== null && one.bound !== other.bound) return false
  if (one.kind === other.kind) return one.unit === other.unit && one.value === other.value
  return daysOf(one) === daysOf(other)
}

const DAYS: Readonly<Partial<Record<QuantityKind, number>>> = { day: 1, month: 30, hour: 1 / 24 }

/**
 * 两个月 and 六十日 are the same to a list; a 工作日 is never a 日. NaN, which equals nothing, for what is no calendar time.
 */
const daysOf = ({ kind, value }: Quantity): number => value * (DAYS[kind] ?? Number.NaN)

const rivalsOf = (one: Quantity, other: Quantity): boolean =>
  FAMILY[one.kind] === FAMILY[other.kind] && one.unit === other.unit
