import { parseNumeral } from '../numeral'
import { insertions } from './insertions'
import { ITEM, LABEL, type NamedPlace, NOWHERE, namedPlaces, ONE, PARAGRAPH, PLACES } from './named-places'
import type { Operation, WordsChange } from './operation'
import { readAnnexes, readHeading } from './printed-frame'
import { QUOTATION } from './quotations'
import type { ReadClause } from './read-clause'
import { revisions } from './revisions'

/** One form of a clause: named groups hold its words. Null where the words cannot mean anything. */
export type ClauseReader = {
  readonly form: string
  readonly read: (
    words: Readonly<Record<string, string | undefined>>,
    quoted: readonly (readonly string[])[],
    before: NamedPlace,
  ) => ReadClause | null
}

const QUOTED = `：\\s*${QUOTATION}`
const Q = QUOTATION
const TAKE = '(?:将|把)?'
const DELETE = '(?:删去|删除)'
const NOW = '(?:修改后的?)?(?:《[^》]*》)?(?:该条|本条)?'
const WHOLE = '(?:《[^》]*》|本(?:条例|规定|办法|决定|法)|(?:条例|规定|办法|法规)|全文|各条)'
const REPLACED = `(?:，?(?:将)?${Q}(?:统一)?(?:均)?(?:修)?改为${Q})`
const SEVERAL = '(?<count>[一二两三四五六七八九十]+)'

const frame = (form: string, read: (lines: readonly string[]) => Operation): ClauseReader => ({
  form,
  read: (_words, [lines = []]) => ({ operations: [read(lines)], place: NOWHERE }),
})

/** The forms of an operation in a decision, the more particular first. */
export const CLAUSE_READERS: readonly ClauseReader[] = [
  frame(`将(?:法规|条例|规定|办法)?(?:的)?名称修改为${QUOTED}`, ([text = '']) => ({ kind: 'title', text })),
  frame(`将序言修改为${QUOTED}`, lines => ({ kind: 'preamble', lines })),
  frame(`${DELETE}序言`, () => ({ kind: 'preamble', lines: [] })),
  frame(`将附件修改为${QUOTED}`, lines => ({ kind: 'annexes', annexes: readAnnexes(lines) })),
  frame(`${DELETE}附件`, () => ({ kind: 'annexes', annexes: [] })),
  frame(`对编、章、节作如下调整：\\s*(?:${Q})?`, lines => ({ kind: 'headings', headings: lines.flatMap(readHeading) })),
  {
    form: `${TAKE}${WHOLE}中的?${REPLACED}+`,
    read: (_words, quoted) => ({
      operations: [{ kind: 'words-throughout', changes: replacements(quoted) }],
      place: NOWHERE,
    }),
  },
  {
    form: `${TAKE}(?:(?<places>${PLACES})|其)?(?:中的?)?(?<changes>${REPLACED}+)`,
    read: ({ places }, quoted, before) => wordsIn(places, replacements(quoted), before),
  },
  {
    form: `${DELETE}(?:(?<places>${PLACES})中的?|其中的?)?${Q}(?:[、和]?${Q})*`,
    read: ({ places }, quoted, before) =>
      wordsIn(
        places,
        quoted.map(lines => ({ from: lines.join('\n'), to: '' })),
        before,
      ),
  },
  {
    form: `${TAKE}(?<places>${PLACES})中的?${Q}(?:[、和]?${Q})*(?:予以)?${DELETE}`,
    read: ({ places }, quoted, before) =>
      wordsIn(
        places,
        quoted.map(lines => ({ from: lines.join('\n'), to: '' })),
        before,
      ),
  },
  {
    form: `${DELETE}(?<places>${PLACES})`,
    read: ({ places = '' }, _quoted, before) => deletions(namedPlaces(places, before)),
  },
  {
    form: `(?:在${ONE}之?后)?增加${SEVERAL}条，?(?:分别)?作为${NOW}(?<at>${LABEL}(?:、${LABEL})*)${QUOTED}`,
    read: ({ at = '', count }, [lines = []], before) =>
      insertions(namedPlaces(at, before), parseNumeral(count ?? '')?.value ?? 0, lines),
  },
  {
    form: `(?:在|将|对)?(?<at>${ONE})?(?:中)?(?:之?后)?增加${SEVERAL}款，?(?:分别)?作为${NOW}(?<as>${PARAGRAPH}(?:、${PARAGRAPH})*)${QUOTED}`,
    read: ({ at, as = '', count }, [lines = []], before) =>
      insertions(namedPlaces(as, within(at, before)), parseNumeral(count ?? '')?.value ?? 0, lines),
  },
  {
    form: `(?:在|将|对)?(?<at>${ONE})?(?:中)?(?:之?后)?增加${SEVERAL}项，?(?:分别)?作为${NOW}(?<as>(?:${PARAGRAPH})?${ITEM}(?:、${ITEM})*)${QUOTED}`,
    read: ({ at, as = '', count }, [lines = []], before) =>
      insertions(namedPlaces(as, within(at, before)), parseNumeral(count ?? '')?.value ?? 0, lines),
  },
  {
    form: `${TAKE}(?<places>${PLACES})(?:(?:合并，?作为|合并为|改为|作为)${NOW}(?<as>${PLACES}))?，?(?:并将其|并)?修改为${QUOTED}`,
    read: ({ places = '', as }, [lines = []], before) =>
      revisions(namedPlaces(places, before), as === undefined ? null : namedPlaces(as, before), lines),
  },
  {
    form: `${TAKE}(?<places>${ONE})(?:修改为|分为)[两二三四五六七八九十]+[条款]，?(?:分别)?作为${NOW}(?<as>${PLACES})(?:，?修改为)?${QUOTED}`,
    read: ({ places = '', as = '' }, [lines = []], before) =>
      revisions(namedPlaces(places, before), namedPlaces(as, before), lines),
  },
  {
    form: `${TAKE}(?<places>${PLACES})(?:合并，?作为|合并为|改为|作为)${NOW}(?<as>${PLACES})`,
    read: ({ places = '', as = '' }, _quoted, before) =>
      revisions(namedPlaces(places, before), namedPlaces(as, before), null),
  },
]

/** The place new 款 or 项 are put into; a 款 or 项 named there is the one they follow and gives no more than its 款. */
function within(words: string | undefined, before: NamedPlace): NamedPlace {
  const place = words === undefined ? before : namedPlaces(words, before)[0]
  return place ? { ...place, item: null } : before
}

/** Quotations in pairs: what is replaced and by what. */
function replacements(quoted: readonly (readonly string[])[]): readonly WordsChange[] {
  const words = quoted.map(lines => lines.join('\n'))
  return words.flatMap((from, index) => (index % 2 === 0 ? [{ from, to: words[index + 1] ?? '' }] : []))
}

function wordsIn(places: string | undefined, changes: readonly WordsChange[], before: NamedPlace): ReadClause | null {
  const named = places === undefined ? [before] : namedPlaces(places, before)
  if (named.some(place => place.article === '') || changes.some(change => change.from === '')) return null
  return {
    operations: named.map(({ article, paragraph, item }) => ({
      kind: 'words',
      article,
      within: { paragraph, item },
      changes,
      ...(named.length > 1 ? { shared: true as const } : {}),
    })),
    place: named.at(-1) ?? before,
  }
}

function deletions(places: readonly NamedPlace[]): ReadClause | null {
  const [first] = places
  if (!first || places.some(place => place.article === '')) return null
  return {
    operations: places.map(({ article, paragraph, item }): Operation => {
      if (item !== null) return { kind: 'delete-item', article, paragraph, item }
      if (paragraph !== null) return { kind: 'delete-paragraph', article, paragraph }
      return { kind: 'delete', old: article }
    }),
    place: places.at(-1) ?? first,
  }
}
