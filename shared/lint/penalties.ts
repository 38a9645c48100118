import { memo } from '../memo'
import { citePlace } from '../place'
import { type Id, type Provision, textOf } from '../statute'
import type { Act } from './act'
import { leadsIn } from './block'
import { type Breach, breachesIn, descriptionAfter } from './breaches'
import { type Citing, citingsOf } from './citing'
import { finder } from './finder'

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
const CONSEQUENCE = finder(
  /责令(?:限期)?(?:改正|停止[^，。；、]{0,6}|恢复原状|移交|拆除|退回|停产停业|关闭)|警告|通报批评|没收[^，。；、]{2,8}|吊销[^，。；、]{2,10}|暂扣[^，。；、]{2,10}|罚款|处分|赔偿责任|信用(?:档案|记录)/g,
)
const AMOUNT = finder(
  /[零一二三四五六七八九十百千万亿两\d.]{1,12}[元倍](?:以上(?:[零一二三四五六七八九十百千万亿两\d.]{1,12}[元倍])?)?(?:以下)?(?=(?:的)?罚款)/g,
)

/** What one liability line says by itself; remembered for as long as the line lives. */
const clauseOf = memo((line: Provision) => {
  const text = textOf(line)
  return {
    body: BODY.exec(text)?.[1] ?? '',
    consequences: CONSEQUENCE(text).map(([words]) => words),
    amounts: AMOUNT(text).map(([words]) => words),
  }
})

/** Every duty that a liability clause names, in the order of the clauses. An item takes what its lead sentence says too. */
export const penaltiesOf = (act: Act): readonly Penalty[] => citingsOf(act).flatMap(citing => penaltiesIn(citing, act))

/** The duties that one block names when it is a liability clause; none otherwise. */
export function penaltiesIn(citing: Citing, act: Act): readonly Penalty[] {
  return citing.zone === 'liability' ? breachesIn(citing).map(breach => penaltyOf(citing, act, breach)) : []
}

function penaltyOf({ block }: Citing, { outline }: Act, breach: Breach): Penalty {
  const { line, reference, targets } = breach
  const clauses = [...leadsIn(block, line), line].map(clauseOf)
  return {
    id: line.id,
    start: reference.start,
    end: reference.end,
    duty: targets.map(target => citePlace(outline, target)).join('、') || reference.text,
    clause: outline.byId.get(line.id)?.cite ?? '',
    conduct: descriptionAfter(breach)?.words ?? '',
    body: clauses.map(({ body }) => body).find(body => body !== '') ?? '',
    consequences: [...new Set(clauses.flatMap(({ consequences }) => consequences))],
    amount: clauses.flatMap(({ amounts }) => amounts).join('；'),
  }
}
