import { type LocaleId, text } from '../locales/text'
import { formatNumeral } from '../numeral'
import type { Finding } from './finding'
import type { Rule, RuleId, Source } from './rule'
import { NORMS_EDITION, RULES } from './rules'

const ids: ReadonlySet<string> = new Set(RULES.map(rule => rule.id))
const isRuleId = (id: string): id is RuleId => ids.has(id)

/** What a finding says to the drafter; a city's own rule speaks in its own words. */
export function messageOf(locale: LocaleId, finding: Finding): string {
  if (finding.message !== undefined || !isRuleId(finding.rule)) return finding.message ?? finding.rule
  return text(locale, `lint.${finding.rule}.message`, {
    found: finding.text,
    instead: finding.fix?.words ?? '',
    ...finding.params,
  })
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
