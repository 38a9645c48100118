import { rankOf } from '../outline'
import type { ProvisionType } from '../statute'
import type { ImportIssue, IssueCode } from './issue'
import type { Unit } from './unit'

type Number = { readonly number: number; readonly suffix: number }

/**
 * Reports where the numbers of a pasted piece do not run on from one another. The first of each kind may bear any number, as the
 * piece is cut out of something; items begin again under every article, articles run through.
 */
export function reportPieceNumbers(units: readonly Unit[], issues: ImportIssue[]): void {
  const last = new Map<ProvisionType, Number>()
  for (const { type, number, suffix, line, label } of units) {
    for (const counted of [...last.keys()]) if (rankOf(type) < rankOf(counted)) beginAgain(last, counted)
    if (number === null) continue
    const before = last.get(type)
    last.set(type, { number, suffix })
    const code = before && faultBetween(before, { number, suffix })
    if (code) issues.push({ code, line, text: label })
  }
}

/** Below a higher unit sections, items and 目 begin again, chapters may; articles never do. */
function beginAgain(last: Map<ProvisionType, Number>, counted: ProvisionType): void {
  if (counted === 'chapter' || counted === 'subpart') last.delete(counted)
  else if (counted !== 'article') last.set(counted, { number: 0, suffix: 0 })
}

function faultBetween(before: Number, now: Number): IssueCode | null {
  const place = ({ number, suffix }: Number) => number * 100 + suffix
  if (now.suffix === 0 ? now.number === before.number + 1 : place(now) === place(before) + 1) return null
  if (place(now) === place(before)) return 'number-repeated'
  return place(now) > place(before) ? 'number-skipped' : 'number-backwards'
}
