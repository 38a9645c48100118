import { numberPrinter } from './docx/number-printer'
import type { Abstract, Instance, Level } from './docx/numbering'
import { attribute, type HtmlNode, nodesIn, someIn, wordsIn } from './html-node'

/** Gives the number a paragraph of Word's HTML bears by its style alone; empty for one that prints it itself, or has none. */
export type MsoNumber = (paragraph: HtmlNode) => string

const LIST = /mso-list\s*:\s*l(\d+)\s+level(\d)\s+lfo\d+/i

/**
 * Word writes how its automatic numbers look into the style sheet (@list l0:level1) and names the list in each paragraph. The
 * number itself stands in the text too (mso-list:Ignore), but programs that pass the text on drop it.
 */
export function msoNumbers(document: HtmlNode): MsoNumber {
  const css = styleSheets(document).replace(/<!--|-->/g, '')
  const abstracts = readLevels(css)
  if (abstracts.size === 0) return () => ''
  const instances = new Map<string, Instance>()
  for (const list of abstracts.keys()) instances.set(list, { abstract: list, starts: new Map(), levels: new Map() })
  const print = numberPrinter({ abstracts, instances }, () => null)
  const byClass = readClasses(css)
  return paragraph => {
    const own = attribute(paragraph, 'style')
    const named = LIST.exec(own) ?? (/mso-list/i.test(own) ? null : byClass.get(attribute(paragraph, 'class')))
    if (!named || someIn(paragraph, isPrinted)) return ''
    return print(`l${named[1]}`, Number(named[2]) - 1, '')
  }
}

/** The number as Word wrote it into the text. */
const isPrinted = (node: HtmlNode): boolean => /mso-list\s*:\s*ignore/i.test(attribute(node, 'style'))

function styleSheets(document: HtmlNode): string {
  let css = ''
  for (const node of nodesIn(document)) if (node.nodeName === 'style') css += `${wordsIn(node)}\n`
  return css
}

function readLevels(css: string): ReadonlyMap<string, Abstract> {
  const abstracts = new Map<string, Abstract>()
  for (const [, list = '', level = '', rules = ''] of css.matchAll(/@list\s+l(\d+):level(\d)\s*\{([^}]*)\}/gi)) {
    const abstract = abstracts.get(`l${list}`) ?? { levels: new Map(), styleLink: '', numStyleLink: '' }
    abstract.levels.set(Number(level) - 1, readLevel(rules, Number(level)))
    abstracts.set(`l${list}`, abstract)
  }
  return abstracts
}

function readLevel(rules: string, level: number): Level {
  const value = (name: string) =>
    new RegExp(`mso-level-${name}\\s*:\\s*("[^"]*"|[^;]*)`, 'i')
      .exec(rules)?.[1]
      ?.replace(/^"|"$|\\/g, '')
      .trim()
  return {
    start: Number(value('start-at')) || 1,
    format: formatNamed(value('number-format') ?? ''),
    text: value('text') ?? `%${level}.`,
    legal: false,
    restart: null,
    style: '',
    suffix: value('suffix') ?? 'tab',
  }
}

const FORMATS: Readonly<Record<string, string>> = {
  '': 'decimal',
  'alpha-lower': 'lowerLetter',
  'alpha-upper': 'upperLetter',
  'roman-lower': 'lowerRoman',
  'roman-upper': 'upperRoman',
  image: 'bullet',
}

/** The style sheet names formats as the file does, with hyphens: chinese-counting-thousand. */
const formatNamed = (name: string): string =>
  FORMATS[name] ?? name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Classes whose style names a list: numbered styles of a document (条 正文). */
function readClasses(css: string): ReadonlyMap<string, RegExpExecArray> {
  const classes = new Map<string, RegExpExecArray>()
  for (const [, selectors = '', rules = ''] of css.matchAll(/([^{}@]+)\{([^{}]*mso-list[^{}]*)\}/gi)) {
    const list = LIST.exec(rules)
    for (const [, name = ''] of list ? selectors.matchAll(/\.([\w-]+)/g) : []) if (list) classes.set(name, list)
  }
  return classes
}
