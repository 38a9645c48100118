import { finder } from './finder'
/** What a clause leaves to be made by others: 具体办法由市人民政府制定. */
export type Delegation = {
  readonly start: number
  readonly end: number
  /** What is to be made, who makes it, and the period as written; empty when none is given. */
  readonly what: string
  readonly body: string
  readonly period: string
}

const DELEGATION = finder(
  /((?:[^，。；：]{0,16}的?)?(?:具体|实施|管理|认定)?(?:办法|细则|标准|目录|清单|规范|指引|名录|条件|程序|范围)(?:和[^，。；：]{2,12})?)，?由([^，。；：]{2,40}?)(?:另行|自行|依法|负责)?(?:制定|规定|确定|公布|编制|拟定|拟订)/g,
)
/** How far after a delegation its period is looked for. */
const REACH = 200
const PERIOD = /自[^，。；]{2,24}起[^，。；]{1,10}内|[一二三四五六七八九十百]{1,12}(?:个月|年|日)内/

/** The delegations of a text, in order. */
export const delegationsIn = (text: string): readonly Delegation[] =>
  DELEGATION(text).map(({ 0: found, 1: subject = '', 2: body = '', index }) => {
    const what = /(?:具体|实施|管理|认定|服务)?[^的，]{2,14}$/.exec(subject)?.[0] ?? subject
    const start = index + found.indexOf(what)
    const sentence = text.slice(start, start + REACH).split('。')[0] ?? ''
    return {
      start,
      end: index + found.length,
      what,
      body: body.replace(/(?:自|在|于)[^，。；]*$/, ''),
      period: PERIOD.exec(sentence)?.[0] ?? '',
    }
  })
