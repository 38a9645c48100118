import { memo, memoWithin } from '../memo'
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
  readonly duty: string | readonly string[]
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

/** What a clause says of a breach, its lead sentences included. */
type Said = Pick<Penalty, 'body' | 'consequences' | 'amount'> & { readonly lines: readonly Provision[] }

function saidBy(lines: readonly Provision[]): Said {
  const clauses = lines.map(clauseOf)
  return {
    lines,
    body: clauses.map(({ body }) => body).find(body => body !== '') ?? '',
    consequences: [...new Set(clauses.flatMap(({ consequences }) => consequences))],
    amount: clauses.flatMap(({ amounts }) => amounts).join('；'),
  }
}

/** What is said of each breach of a block. */
const saidIn = memoWithin((citing: Citing) =>
  breachesIn(citing).map(breach => ({ breach, said: saidBy([...leadsIn(citing.block, breach.line), breach.line]) })),
)

/** What is made of a breach and of what the clause says of it. */
export type Punished<Made> = (breach: Breach, said: Said) => Made

/** What is made of each duty that one block names when it is a liability clause; nothing otherwise. */
export const punishedIn = <Made>(citing: Citing, made: Punished<Made>): readonly Made[] =>
  citing.zone === 'liability' ? saidIn(citing).map(({ breach, said }) => made(breach, said)) : []

/** How the duty that is broken is cited now; as the clause has it where there is none. */
export function dutyOf({ tree }: Act, { reference, targets }: Breach): string | readonly string[] {
  const first = targets[0]
  if (first !== undefined && targets.length === 1) return citePlace(tree, first) || reference.text
  const duties = targets.map(target => citePlace(tree, target))
  return duties.some(duty => duty !== '') ? duties : reference.text
}

/** What a clause says now: its lines may have numbers masked; where the body repeats one, the lines as they are written say it. */
export function saidNow({ tree, statute: { provisions } }: Act, said: Said): Said {
  if (!said.body.includes('第一')) return said
  return saidBy(said.lines.flatMap(({ id }) => provisions[tree.positions.get(id) ?? -1] ?? []))
}

/** Every duty that a liability clause names, in the order of the clauses. An item takes what its lead sentence says too. */
export const penaltiesOf = (act: Act): readonly Penalty[] =>
  citingsOf(act).flatMap(citing =>
    punishedIn(citing, (breach, said) => {
      const { body, consequences, amount } = saidNow(act, said)
      return {
        id: breach.line.id,
        start: breach.reference.start,
        end: breach.reference.end,
        duty: dutyOf(act, breach),
        clause: act.tree.byId.get(breach.line.id)?.cite ?? '',
        conduct: descriptionAfter(breach)?.words ?? '',
        body,
        consequences,
        amount,
      }
    }),
  )
