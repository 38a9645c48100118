import { type Change, compare } from '../diff/compare'
import type { Part } from '../diff/words'
import { type LocaleId, listed, text } from '../locales/text'
import { formatNumeral } from '../numeral'
import type { Project } from '../project'
import type { Statute } from '../statute'
import { headingNote, localeOf } from './heading-note'
import type { Prose, Report } from './report'
import type { Stamp } from './stamp'

type Line = Prose['lines'][number]

/** 修改情况说明 as a first draft, article by article: what was changed, with room for who asked for it and why (domain.md §5.4). */
export function revisionReport(project: Project, older: Statute, stamp: Stamp): Report {
  const locale = localeOf(stamp)
  const changes = compare(older, project.statute).changes.filter(change => change.kind !== 'same')
  const lines = changes.flatMap((change, index) => sectionOf(locale, change, index))
  const closing = {
    style: 'text',
    text: text(locale, changes.length === 0 ? 'compared.nothing' : 'compared.closing'),
  } as const
  return {
    what: 'revision',
    title: text(locale, 'compared.revision-title', { title: project.statute.title }),
    note: headingNote(project, stamp),
    totals: '',
    orientation: 'portrait',
    blocks: [{ kind: 'prose', lines: [...lines, closing] }],
  }
}

function sectionOf(locale: LocaleId, change: Change, index: number): readonly Line[] {
  const labels = (change.new.length > 0 ? change.new : change.old).map(unit => unit.entry.label)
  const articles = listed(locale, labels)
  const ordinal = locale === 'zh' ? formatNumeral(index + 1) : String(index + 1)
  const was = listed(
    locale,
    change.old.map(unit => unit.entry.label),
  )
  return [
    { style: 'heading', text: text(locale, 'compared.about', { ordinal, articles }) },
    {
      style: 'text',
      text: text(locale, `compared.says-${change.kind}`, { old: was, new: articles, words: wordsOf(locale, change) }),
    },
    { style: 'text', text: text(locale, 'compared.reason') },
  ]
}

/** The words exchanged, taken out and put in, the first few of a long change. */
function wordsOf(locale: LocaleId, { parts }: Change): string {
  const said = parts.flatMap((part, index) => sayPart(locale, part, parts[index - 1], parts[index + 1]))
  const more = said.length > MOST_SAID ? text(locale, 'compared.and-so-on') : ''
  return `${said.slice(0, MOST_SAID).join(text(locale, 'compared.semicolon'))}${more}`
}

/** What one part says; words put in right after others were taken out are said with these. */
function sayPart(locale: LocaleId, part: Part, before: Part | undefined, after: Part | undefined): readonly string[] {
  const words = part.text.trim()
  if (part.op === '=' || words === '') return []
  if (part.op === '+') return before?.op === '-' ? [] : [text(locale, 'compared.put-in', { words })]
  if (after?.op !== '+') return [text(locale, 'compared.taken-out', { words })]
  return [text(locale, 'compared.exchanged', { old: words, new: after.text.trim() })]
}

const MOST_SAID = 6
