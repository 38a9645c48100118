import { memo } from '../memo'
import { citePlace, leadOf } from '../place'
import { type Id, textOf } from '../statute'
import { type Act, zoneOf } from './act'
import { breachesOf } from './breaches'

/** A duty and what its breach brings (domain.md §3.6 LIA-11). Empty words where the clause says nothing. */
export type Penalty = {
  /** The liability clause and the reference in it. */
  readonly id: Id
  readonly start: number
  readonly end: number
  /** Citations: 第十条第一款, 第四十条. */
  readonly duty: string
  readonly clause: string
  readonly conduct: string
  readonly body: string
  /** 责令改正 · 警告 · 罚款 … in the order they are named. */
  readonly consequences: readonly string[]
  /** As written: 十万元以上三十万元以下. */
  readonly amount: string
}

const BODY = /由([^，。；]{2,40}?)(?=责令|给予|处[^理分置]|没收|吊销|暂扣|依法|按照|依照|予以|，)/
const CONSEQUENCE =
  /责令(?:限期)?(?:改正|停止[^，。；、]{0,6}|恢复原状|移交|拆除|退回|停产停业|关闭)|警告|通报批评|没收[^，。；、]{2,8}|吊销[^，。；、]{2,10}|暂扣[^，。；、]{2,10}|罚款|处分|赔偿责任|信用(?:档案|记录)/g
const AMOUNT =
  /[零一二三四五六七八九十百千万亿两\d.]+[元倍](?:以上(?:[零一二三四五六七八九十百千万亿两\d.]+[元倍])?)?(?:以下)?(?=(?:的)?罚款)/g

/** Every duty that a liability clause names, in the order of the clauses. */
export const penaltiesOf: (act: Act) => readonly Penalty[] = memo(act =>
  breachesOf(act)
    .filter(({ entry }) => zoneOf(act, entry) === 'liability')
    .map(({ entry, reference, targets }) => {
      const own = textOf(entry.provision)
      const lead = leadOf(act.outline, { id: entry.provision.id })
      const whole = lead === '' ? own : `${lead}${own}`
      const conduct = /^(?:的)?规定，([^。；：]{2,80}?)的?[，：。；]/.exec(own.slice(reference.end))?.[1] ?? ''
      return {
        id: entry.provision.id,
        start: reference.start,
        end: reference.end,
        duty: targets.map(target => citePlace(act.outline, target)).join('、') || reference.text,
        clause: entry.cite,
        conduct,
        body: BODY.exec(whole)?.[1] ?? '',
        consequences: [...new Set([...whole.matchAll(CONSEQUENCE)].map(([words]) => words))],
        amount: [...whole.matchAll(AMOUNT)].map(([words]) => words).join('；'),
      }
    }),
)
