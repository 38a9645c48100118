import { finder } from './finder'
/** A period or time limit with its unit (domain.md §3.4 WRD-26). */
export type Period = {
  readonly start: number
  readonly end: number
  /** As written: 二十个工作日内. */
  readonly words: string
  /** 日 · 工作日 · 个月 · 年 · 小时. */
  readonly unit: string
  /** What is to be done within it: the words after it up to the next mark; those before it where none come after (保存期限不少于五年). */
  readonly step: string
}

const PERIOD = finder(
  /(?<![第〇零一二三四五六七八九十百\d年月])(?:[一二三四五六七八九十百]{1,12}|\d{1,6})(个?工作日|日|天|个月|年|小时)(以内|内|前|以上|以下)?(?![月\d届代度])/g,
)

/** The periods of a text, in order; calendar dates are none. */
export const periodsIn = (text: string): readonly Period[] =>
  PERIOD(text).map(({ 0: words, 1: unit = '', index }) => ({
    start: index,
    end: index + words.length,
    words,
    unit: unit.replace(/^个(?=工作日)/, ''),
    step: stepAfter(text.slice(index + words.length)) || (BEFORE.exec(text.slice(0, index))?.[0] ?? ''),
  }))

const BEFORE = /[^，。；：]{1,40}$/

const stepAfter = (rest: string): string => /^，?([^，。；：]{0,80})/.exec(rest)?.[1] ?? ''
