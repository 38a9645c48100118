import type { Finding } from '../../shared/lint/finding'
import type { Severity } from '../../shared/lint/rule'

/** The severities that are underlined; what is merely listed is not. */
export const UNDERLINED = ['error', 'warning', 'hint'] as const satisfies readonly Severity[]
export type Underlined = (typeof UNDERLINED)[number]

/** A finding on a longer run than this is about the paragraph: its beginning is underlined. */
const LONGEST = 48
const BEGINNING = 12

/** The words of a finding that are underlined, in UTF-16 units of the provision's words; of a mere point the character before it. */
export function wordsShown({ start, end }: Finding): { readonly start: number; readonly end: number } {
  if (end <= start) return start > 0 ? { start: start - 1, end: start } : { start, end: start + 1 }
  return { start, end: end - start > LONGEST ? start + BEGINNING : end }
}

export const isUnderlined = ({ severity }: Finding): boolean => severity !== 'inventory'

/** The findings whose underlined words hold a place of a provision, gravest first. */
export function findingsAt(findings: readonly Finding[], id: string, offset: number): readonly Finding[] {
  const here = findings.filter(finding => {
    if (finding.provision !== id || !isUnderlined(finding)) return false
    const { start, end } = wordsShown(finding)
    return start <= offset && offset <= end
  })
  return UNDERLINED.flatMap(severity => here.filter(finding => finding.severity === severity))
}
