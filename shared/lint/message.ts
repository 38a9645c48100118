import { type LocaleId, text } from '../locales/text'
import { formatNumeral } from '../numeral'
import { outline } from '../outline'
import { type Statute, textOf } from '../statute'
import type { Finding } from './finding'
import { maskedActOf } from './masked-act'
import type { Rule, RuleId, Source } from './rule'
import { NORMS_EDITION, RULES } from './rules'

const ids: ReadonlySet<string> = new Set(RULES.map(rule => rule.id))
const isRuleId = (id: string): id is RuleId => ids.has(id)

/** What a finding of a statute says to the drafter; a city's own rule speaks in its own words. */
export function messageOf(locale: LocaleId, statute: Statute, finding: Finding): string {
  const { rule, message, fix, params, numbers } = finding
  if (message !== undefined || !isRuleId(rule)) return message ?? rule
  return text(locale, `lint.${rule}.message`, {
    found: wordsFound(statute, finding),
    instead: fix?.words ?? '',
    ...params,
    ...numbers?.(maskedActOf(statute)),
  })
}

/** The words of a statute that a finding is about: a label or a title, or those at its place; empty where there are none. */
export function wordsFound(statute: Statute, { words, provision, start, end }: Finding): string {
  if (words !== undefined) return words
  const entry = provision === null ? undefined : outline(statute).byId.get(provision)
  return entry ? textOf(entry.provision).slice(start, end) : ''
}

/** The one-line title of a rule; a city's own rule is named by its id. */
export const titleOf = (locale: LocaleId, rule: string): string =>
  isRuleId(rule) ? text(locale, `lint.${rule}.title`) : rule

/** A rule's help page: what it asks, why, examples and where it comes from. */
export type Help = {
  readonly id: RuleId
  readonly title: string
  readonly what: string
  readonly wrong: string
  readonly right: string
  readonly why: string
  readonly source: string
  /** The edition of the norms the rule list follows. */
  readonly edition: string
}

export const helpOf = (locale: LocaleId, rule: Rule): Help => ({
  id: rule.id,
  title: text(locale, `lint.${rule.id}.title`),
  what: text(locale, `lint.${rule.id}.what`),
  wrong: rule.wrong,
  right: rule.right,
  why: text(locale, `lint.${rule.id}.why`),
  source: sourceOf(locale, rule.source),
  edition: NORMS_EDITION,
})

/** The source of a norm in words: 《行政处罚法》第十二条. */
export function sourceOf(locale: LocaleId, { key, at }: Source): string {
  if (at === undefined) return text(locale, `lint.source.${key}`)
  return text(locale, `lint.source.${key}`, { at: locale === 'zh' ? formatNumeral(at) : String(at) })
}
