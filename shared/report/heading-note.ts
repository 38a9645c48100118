import { type LocaleId, text } from '../locales/text'
import type { Project } from '../project'
import { fingerprintOf } from './fingerprint'
import type { Stamp } from './stamp'

/** The fingerprint a document bears: the one it was given, else the project's own. */
export const stampedFingerprint = (project: Project, stamp: Stamp): string =>
  stamp.fingerprint ?? fingerprintOf(project)

/** The language of a report. */
export const localeOf = (stamp: Stamp): LocaleId => stamp.locale ?? 'zh'

/** The line under a report's title: its day, who made it, and the fingerprint that ties it to a draft. */
export function headingNote(project: Project, stamp: Stamp): string {
  const locale = localeOf(stamp)
  const parts = [
    text(locale, 'report.made-on', { date: dayWords(locale, stamp.date) }),
    ...(stamp.person === '' ? [] : [text(locale, 'report.made-by', { person: stamp.person })]),
    text(locale, 'report.fingerprint', { fingerprint: stampedFingerprint(project, stamp) }),
  ]
  return parts.join(text(locale, 'report.gap'))
}

/** An ISO day as it is written: 2026年3月1日. A text that is no ISO day stays as it is. */
export function dayWords(locale: LocaleId, date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  if (!year || !month || !day) return date
  return text(locale, 'report.day', { year, month: String(Number(month)), day: String(Number(day)), iso: date })
}
