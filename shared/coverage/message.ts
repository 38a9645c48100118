import { type LocaleId, type TextKey, type TextParam, text } from '../locales/text'
import { CONTRADICTION, type Finding } from './finding'

/** What a finding says, in a sentence for a person. */
export const findingMessage = (locale: LocaleId, finding: Finding): string =>
  text(locale, messageKey(finding), finding.params)

function messageKey({ code, params }: Finding): TextKey {
  switch (code) {
    case 'clause-off-topic':
      return isEmpty(params.words) ? 'check.clause-off-topic.plain' : 'check.clause-off-topic'
    case 'clause-doubtful':
      return isEmpty(params.words) ? 'check.clause-doubtful.plain' : 'check.clause-doubtful'
    case 'number-mismatch':
      if (params.reason === CONTRADICTION) return 'check.number-mismatch.contradiction'
      return isEmpty(params.found) ? 'check.number-mismatch.absent' : 'check.number-mismatch'
    case 'liability-mismatch':
      return liabilityKey(params.reason)
    case 'delegation-incomplete':
      return params.gap === 'no-period' ? 'check.delegation-incomplete.no-period' : 'check.delegation-incomplete'
    default:
      return `check.${code}`
  }
}

const isEmpty = (words: TextParam | undefined): boolean => Array.isArray(words) && words.length === 0

function liabilityKey(reason: TextParam | undefined): TextKey {
  switch (reason) {
    case 'other-article':
    case 'other-conduct':
    case 'no-body':
    case 'officials-only':
      return `check.liability-mismatch.${reason}`
    default:
      return 'check.liability-mismatch'
  }
}
