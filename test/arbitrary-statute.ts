import fc from 'fast-check'
import { structureFaults } from '../shared/edits/statute-structure'
import { outline } from '../shared/outline'
import { citePlace } from '../shared/place'
import { markCitations } from '../shared/references/mark'
import { EMPTY_STATUTE, type Provision, type ProvisionType, type Statute } from '../shared/statute'

/** How a generated line cites: the form, and which provisions by position (taken modulo their number). */
type Citing = { readonly form: (typeof FORMS)[number]; readonly at: number; readonly to: number }
type Line = { readonly type: ProvisionType; readonly citing: readonly Citing[] }

const FORMS = ['one', 'list', 'range', '前款', '前两款', '本条', '本章', '前条', 'items', '第一款'] as const

const citing: fc.Arbitrary<Citing> = fc.record({ form: fc.constantFrom(...FORMS), at: fc.nat(200), to: fc.nat(200) })

const line: fc.Arbitrary<Line> = fc.record({
  type: fc.oneof(
    { weight: 1, arbitrary: fc.constant('chapter' as const) },
    { weight: 6, arbitrary: fc.constant('article' as const) },
    { weight: 4, arbitrary: fc.constant('paragraph' as const) },
    { weight: 6, arbitrary: fc.constant('item' as const) },
    { weight: 2, arbitrary: fc.constant('subitem' as const) },
  ),
  citing: fc.array(citing, { maxLength: 2 }),
})

/**
 * Any sound statute (某市养犬管理条例) of chapters, articles, 款, items and 目 whose lines cite each other in every form of domain.md §2.1,
 * the citations tied to their targets. Ids are a1, a2 …
 */
export const arbitraryStatute = (maxLines = 40): fc.Arbitrary<Statute> =>
  fc.array(line, { minLength: 1, maxLength: maxLines }).map(lines => markCitations(written(standing(lines))))

/** The lines that may stand where they are. */
function standing(lines: readonly Line[]): readonly (Line & { readonly provision: Provision })[] {
  const kept: (Line & { readonly provision: Provision })[] = []
  for (const each of lines) {
    const provision: Provision = { id: `a${kept.length + 1}`, type: each.type, children: [{ text: '' }] }
    const provisions = [...kept.map(earlier => earlier.provision), provision]
    if (structureFaults(provisions, true).size === 0) kept.push({ ...each, provision })
  }
  return kept
}

function written(lines: readonly (Line & { readonly provision: Provision })[]): Statute {
  const bare: Statute = { ...EMPTY_STATUTE, title: '某市养犬管理条例', provisions: lines.map(each => each.provision) }
  const provisions = lines.map(({ provision, citing: cites }, index) => {
    const words = cites.map(each => wordsOf(bare, each)).map(cite => `违反${cite}规定的，`)
    const text = provision.type === 'chapter' ? `总则${index}` : `养犬人${words.join('')}应当登记。`
    return { ...provision, children: [{ text }] }
  })
  return { ...bare, provisions }
}

function wordsOf(statute: Statute, { form, at, to }: Citing): string {
  const { entries } = outline(statute)
  const rules = entries.filter(entry => entry.cite !== '')
  const pick = (place: number): string => {
    const entry = rules[place % Math.max(rules.length, 1)]
    if (!entry) return '第一条'
    return citePlace(
      outline(statute),
      place % 3 === 0 ? { id: entry.provision.id, first: true } : { id: entry.provision.id },
    )
  }
  switch (form) {
    case 'one':
      return `${at % 2 === 0 ? '本条例' : ''}${pick(at)}`
    case 'list':
      return `本条例${[...new Set([pick(at), pick(to)])].join(to % 2 === 0 ? '、' : '和')}`
    case 'range': {
      const articles = entries.filter(entry => entry.provision.type === 'article')
      const ends = [at, to].map(each => each % Math.max(articles.length, 1)).sort((one, other) => one - other)
      return [...new Set(ends.map(each => articles[each]?.cite ?? '第一条'))].join('至')
    }
    case 'items':
      return `第${'一二三'[at % 3]}项${to % 2 === 0 ? '' : `、第${'二三四'[to % 3]}项`}`
    case '本条':
      return at % 3 === 0 ? '本条' : `本条第${'一二三'[at % 3]}款`
    case '第一款':
      return `第${'一二'[at % 2]}款${to % 2 === 0 ? '' : '第一项'}`
    case '前款':
      return at % 2 === 0 ? '前款' : '前款第一项'
    default:
      return form
  }
}

/** One structural edit on provisions by position (taken modulo their number). */
export type ArbitraryEdit = {
  readonly kind: (typeof EDITS)[number]
  readonly at: number
  readonly to: number
  readonly type: ProvisionType
}

export const EDITS = [
  'insert',
  'split',
  'join',
  'raise',
  'lower',
  'rank',
  'move',
  'up',
  'down',
  'delete',
  'paste',
  'hold',
  'release',
  'inserted',
] as const

export const arbitraryEdit: fc.Arbitrary<ArbitraryEdit> = fc.record({
  kind: fc.constantFrom(...EDITS),
  at: fc.nat(200),
  to: fc.nat(200),
  type: fc.constantFrom('chapter', 'section', 'article', 'paragraph', 'item', 'subitem', 'continuation'),
})
