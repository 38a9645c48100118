import { parseNumeral } from '../numeral'
import type { HeadingType } from '../statute'

/** How the entries of a list are marked: （一） 一、 甲、 and, one level lower, 1. （1） ①. */
export type ListForm = 'bracket' | 'dun' | 'stem' | 'point' | 'arabic-bracket' | 'circled'

/** What stands at the start of a line: the number it gives itself, the label as it stood, and the words after it. */
export type Mark =
  | {
      readonly kind: 'heading'
      readonly type: HeadingType
      readonly number: number
      readonly label: string
      readonly spaced: boolean
      readonly rest: string
    }
  | {
      readonly kind: 'article'
      readonly number: number
      readonly suffix: number
      readonly label: string
      readonly spaced: boolean
      readonly rest: string
    }
  | {
      readonly kind: 'list'
      readonly form: ListForm
      readonly number: number
      readonly label: string
      readonly rest: string
    }

const N = '[零〇○一二三四五六七八九十百千两0-9０-９](?:\\s?[零〇○一二三四五六七八九十百千两0-9０-９])*'
const HEADING = new RegExp(`^([第笫]\\s*(${N})\\s*(分\\s*编|编|章|节))(\\s*)(.*)$`)
const SUFFIX = '[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]|[0-9]{1,2}'
const ARTICLE = new RegExp(`^([第笫]\\s*(${N})\\s*条(?:\\s*之\\s*(${SUFFIX}))?(?:\\s*[：:])?)(\\s*)(.*)$`)
const CHINESE = '[零〇一二三四五六七八九十百]+'
const LISTS: readonly { readonly form: ListForm; readonly pattern: RegExp }[] = [
  { form: 'bracket', pattern: new RegExp(`^([（(〔]\\s*(${CHINESE})\\s*[）)〕])\\s*(.*)$`) },
  { form: 'bracket', pattern: /^(([㈠-㈩]))[、．.]?\s*(.*)$/ },
  { form: 'dun', pattern: new RegExp(`^((${CHINESE})\\s*[、．.])\\s*(.*)$`) },
  { form: 'stem', pattern: /^(([甲乙丙丁戊己庚辛壬癸])\s*[、．.])\s*(.*)$/ },
  { form: 'point', pattern: /^(([0-9０-９]{1,2})\s*[.．、])\s*(.*)$/ },
  { form: 'arabic-bracket', pattern: /^([（(]?\s*([0-9０-９]{1,2})\s*[）)])\s*(.*)$/ },
  { form: 'circled', pattern: /^(([①-⑳⑴-⒇⒈-⒛]))[、．.]?\s*(.*)$/ },
]

/** Reads the mark a line begins with, or null. Lines that begin with a reference (（一）至（三）项 …) bear no mark. */
export function readMark(text: string): Mark | null {
  return readHeading(text) ?? readArticle(text) ?? readListMark(text)
}

function readHeading(text: string): Mark | null {
  const [, label = '', digits = '', unit = '', space = '', rest = ''] = HEADING.exec(text) ?? []
  const number = numberOf(digits)
  const type = HEADINGS[unit.replace(/\s/g, '')]
  if (!number || !type) return null
  return { kind: 'heading', type, number, label, spaced: space !== '' || rest === '', rest }
}

const HEADINGS: Readonly<Record<string, HeadingType>> = { 编: 'part', 分编: 'subpart', 章: 'chapter', 节: 'section' }

function readArticle(text: string): Mark | null {
  const [, label = '', digits = '', after = '', space = '', rest = ''] = ARTICLE.exec(text) ?? []
  const number = numberOf(digits)
  const suffix = after === '' ? 0 : numberOf(after)
  if (!number || suffix === null || suffix > 99) return null
  const spaced = space !== '' || rest === '' || /[：:]$/.test(label)
  return { kind: 'article', number, suffix, label, spaced, rest }
}

function readListMark(text: string): Mark | null {
  for (const { form, pattern } of LISTS) {
    const [, label, digits = '', rest = ''] = pattern.exec(text) ?? []
    const number = listNumber(digits)
    if (label === undefined || !number || REFERENCE_GOES_ON.test(rest)) continue
    return { kind: 'list', form, number, label, rest }
  }
  return null
}

/** After a number at the start of a line these show that the line begins with a reference and is no head of its own. */
const REFERENCE_GOES_ON = /^(?:[至、和及或，]|以及|或者)\s*[（(第㈠-㈩]|^[项目款](?!标|录|前|的)/

const SIGNS = [
  '甲乙丙丁戊己庚辛壬癸',
  '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩',
  '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇',
  '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛',
]

function listNumber(digits: string): number | null {
  for (const signs of SIGNS) {
    const at = digits === '' ? -1 : [...signs].indexOf(digits)
    if (at >= 0) return at + 1
  }
  return numberOf(digits)
}

const numberOf = (digits: string): number | null => parseNumeral(digits.replace(/\s/g, ''))?.value ?? null

/** The words after an unspaced 第X条 or 第X章 that show a reference in running text rather than a head. */
export function readsAsReference(rest: string): boolean {
  return /^(?:[、，。；：）》”〉和及或至的之款项目例件]|规定|所列|所称|以上|以下|中|修改为|改为|改作|第[零一二三四五六七八九十百千0-9])/.test(
    rest,
  )
}
