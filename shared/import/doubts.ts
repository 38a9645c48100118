import { PROVISION_TYPES, type Provision, type ProvisionType } from '../statute'
import type { ImportIssue, IssueCode } from './issue'

/** Irregularities after which a line may stand on another level, or under another number, than its author meant. */
const DOUBTFUL: ReadonlySet<IssueCode> = new Set([
  'number-repeated',
  'number-skipped',
  'number-backwards',
  'heading-without-number',
  'heading-broken',
  'text-on-next-line',
  'articles-run-together',
  'item-has-several-paragraphs',
  'level-below-subitem',
  'line-joined',
])

/** Of some irregularities those that bear on structure, so that a person should say whether it was read as meant. */
export const doubtsOf = (issues: readonly ImportIssue[]): readonly ImportIssue[] =>
  issues.filter(issue => DOUBTFUL.has(issue.code))

/** How many units of each kind a piece holds, from the highest kind down; kinds it does not hold are left out. */
export function unitsOf(provisions: readonly Provision[]): readonly (readonly [ProvisionType, number])[] {
  return PROVISION_TYPES.flatMap(type => {
    const count = provisions.filter(provision => provision.type === type).length
    return count === 0 ? [] : [[type, count] as const]
  })
}
