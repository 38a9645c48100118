import type { TextKey } from '../locales/text'
import { memoRecent } from '../memo'
import type { Entry } from '../outline'
import { citePlace } from '../place'
import { type Id, type Statute, textOf } from '../statute'
import { type Act, actOf, articleAt, zoneOf } from './act'
import { enforcedArticles } from './breaches'
import { delegationsIn } from './delegations'
import { finder } from './finder'
import { penaltiesOf } from './penalties'
import { periodsIn } from './periods'
import { permitsIn } from './permits'
import { sentenceAt } from './words'

/** 授权事项 · 许可事项 · 期限 · 处罚 · 义务与责任对照: what an act contains of a kind, as a table for the window and for Excel. */
export const INVENTORIES = ['delegations', 'permits', 'periods', 'fines', 'duties'] as const
export type InventoryId = (typeof INVENTORIES)[number]

/** A table: the keys of its title and headings, and rows of cells with the provision each row is about. */
export type Inventory = {
  readonly id: InventoryId
  readonly title: TextKey
  readonly columns: readonly TextKey[]
  readonly rows: readonly InventoryRow[]
}
export type InventoryRow = {
  readonly at: Id
  readonly start: number
  readonly end: number
  /** Several names or citations in one cell are a list. */
  readonly cells: readonly (string | readonly string[])[]
}

/** All inventories of a statute, in the order of the text; an empty one has no rows. */
export const inventoriesOf: (statute: Statute) => readonly Inventory[] = memoRecent(statute => {
  const act = actOf(statute)
  return [
    table('delegations', ['clause', 'what', 'body', 'period'], act, (cite, text) =>
      delegationsIn(text).map(each => ({ ...each, cells: [cite, each.what, each.body, each.period] })),
    ),
    table('permits', ['clause', 'words', 'sentence'], act, (cite, text) =>
      permitsIn(text).map(each => ({
        ...each,
        cells: [cite, text.slice(each.start, each.end), sentenceAt(text, each.start).words],
      })),
    ),
    table('periods', ['clause', 'period', 'unit', 'step'], act, (cite, text) =>
      periodsIn(text).map(each => ({ ...each, cells: [cite, each.words, each.unit, each.step] })),
    ),
    table('fines', ['clause', 'conduct', 'amount'], act, finesIn),
    duties(act),
  ]
})

type Column = TextKey extends infer Key ? (Key extends `lint.column.${infer Name}` ? Name : never) : never
type Found = Omit<InventoryRow, 'at'>

function table(
  id: InventoryId,
  columns: readonly Column[],
  act: Act,
  find: (cite: string, text: string) => readonly Found[],
): Inventory {
  const rows = act.entries.flatMap(entry =>
    articleAt(act, entry)
      ? find(citeOf(act, entry), textOf(entry.provision)).map(({ start, end, cells }) => ({
          at: entry.provision.id,
          start,
          end,
          cells,
        }))
      : [],
  )
  return { id, title: `lint.inventory.${id}`, columns: columns.map(name => `lint.column.${name}` as const), rows }
}

/** The article's own line is its 第一款 where there are several. */
const citeOf = (act: Act, { provision: { id, type } }: Entry): string =>
  citePlace(act.outline, type === 'article' ? { id, first: true } : { id })

/** How far before a fine its conduct is looked for. */
const REACH = 200
const FINE = finder(/处(?![罚理分置])([^，。；]{1,30}?)(?:的)?罚款/g)

function finesIn(cite: string, text: string): readonly Found[] {
  return FINE(text).map(({ 0: found, 1: amount = '', index }) => {
    const conduct = conductBefore(text.slice(Math.max(0, index - REACH), index))
    return { start: index, end: index + found.length, cells: [cite, conduct, amount.replace(/^以/, '')] }
  })
}

/** The conduct that brings a fine; of a later step (逾期不改正) with the one that came first. */
function conductBefore(text: string): string {
  const sentence = text.split('。').at(-1) ?? ''
  const said = CONDUCT(sentence).map(([, words = '']) => words)
  const last = said.at(-1) ?? ''
  const first = said.find(words => !LATER_STEP.test(words))
  return first !== undefined && LATER_STEP.test(last) ? `${first}；${last}` : last
}

const CONDUCT = finder(/([^，。；：]{2,40})的，/g)
const LATER_STEP = /^(?:逾期|拒不|仍|情节|造成|经责令|再次|违反本)/

/** Duty ↔ liability ↔ enforcing body, and prohibitions that no liability clause names, with the other cells empty. */
function duties(act: Act): Inventory {
  const enforced = enforcedArticles(act)
  const punished = penaltiesOf(act).map(({ id, start, end, duty, clause, conduct, body, consequences, amount }) => ({
    at: id,
    start,
    end,
    cells: [duty, clause, conduct, body, consequences, amount],
  }))
  const open = act.articles
    .filter(article => zoneOf(act, article) !== 'liability' && !enforced.has(article.provision.id))
    .flatMap(article => prohibitionsOf(act, article))
  const columns = ['duty', 'clause', 'conduct', 'body', 'consequence', 'amount'] as const
  return {
    id: 'duties',
    title: 'lint.inventory.duties',
    columns: columns.map(name => `lint.column.${name}` as const),
    rows: [...punished, ...open],
  }
}

function prohibitionsOf(act: Act, article: Entry): readonly InventoryRow[] {
  const line = act.entries.slice(article.index, article.end).find(entry => /不得|禁止/.test(textOf(entry.provision)))
  if (!line) return []
  const text = textOf(line.provision)
  const start = text.search(/不得|禁止/)
  return [
    {
      at: line.provision.id,
      start,
      end: start + 2,
      cells: [citeOf(act, line), '', sentenceAt(text, start).words, '', '', ''],
    },
  ]
}
