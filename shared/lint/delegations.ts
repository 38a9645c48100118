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

/** What is left to be made, by its last word. */
const NOUN =
  '办法|细则|标准|目录|清单|规范|指引|名录|条件|程序|范围|政策|规程|规则|具体(?:规定|措施|比例|额度|方式)|实施方案'
const MADE = '(?:制定|规定|确定|公布|编制|拟定|拟订)'
/** 具体办法由市人民政府制定. */
const LEFT_TO = finder(
  new RegExp(
    `((?:[^，。；：]{0,16}的?)?(?:具体|实施|管理|认定)?(?:${NOUN})(?:和[^，。；：]{2,12})?)，?由([^，。；：]{2,40}?)(?:另行|自行|依法|负责|组织|牵头|共同)?${MADE}`,
    'g',
  ),
)
/** 市人民政府应当制定具体办法. */
const BOUND_TO = finder(
  /([^，。；：]{0,16}(?:人民政府|部门|机关|委员会))(?:应当|负责|可以)([^，。；]{0,24}?)制定((?:具体|实施|配套)[^，。；、的]{0,10}?(?:办法|细则|标准|规定|规程|政策|目录|清单))/g,
)
/** 具体办法另行制定: by whom is not said. */
const LEFT_OPEN = finder(/([^，。；：由]{0,12}(?:办法|细则|标准|目录|清单|政策))，?另行(?:制定|规定|公布)/g)

/** How far around a delegation its period is looked for. */
const REACH = 200
const PERIOD = /自[^，。；]{2,24}起[^，。；]{1,10}内|[一二三四五六七八九十百]{1,12}(?:个月|年|日)内/
/** What a law, an annex or the parties settle is left to no body. */
const NOBODY = /^(?:法律|行政法规|附件|《)|协商|协议|约定|章程/

/** The delegations of a text, in order. */
export const delegationsIn = (text: string): readonly Delegation[] => {
  const found = [...leftTo(text), ...boundTo(text), ...leftOpen(text)]
  return found.length > 1 ? found.sort((one, other) => one.start - other.start) : found
}

const leftTo = (text: string): Delegation[] =>
  LEFT_TO(text).flatMap(({ 0: found, 1: subject = '', 2: body = '', index }) => {
    if (NOBODY.test(body)) return []
    const what = whatOf(subject)
    const start = index + found.indexOf(what)
    return [{ start, end: index + found.length, what, body: bareBody(body), period: periodAfter(text, start) }]
  })

const boundTo = (text: string): Delegation[] =>
  BOUND_TO(text).map(({ 0: found, 1: body = '', 3: what = '', index }) => {
    const end = index + found.length
    return {
      start: end - what.length,
      end,
      what,
      body: body.replace(/^.*?(?=[市省县区国])/, ''),
      period: periodAfter(text, index),
    }
  })

const leftOpen = (text: string): Delegation[] =>
  LEFT_OPEN(text).map(({ 0: found, 1: subject = '', index }) => {
    const what = whatOf(subject)
    const start = index + found.indexOf(what)
    return { start, end: index + found.length, what, body: '', period: periodAfter(text, start) }
  })

const whatOf = (subject: string): string => /(?:具体|实施|管理|认定|服务)?[^的，]{2,14}$/.exec(subject)?.[0] ?? subject

/** A body without when and on what it acts: 市民政部门根据本市实际 → 市民政部门; 自治区 and 自治县 are bodies' own. */
const bareBody = (body: string): string => body.replace(/(?:自(?!治)|在|于|根据|依据|依照|按照|结合)[^，。；]*$/, '')

function periodAfter(text: string, start: number): string {
  const sentence = text.slice(start, start + REACH).split('。')[0] ?? ''
  return PERIOD.exec(sentence)?.[0] ?? ''
}
