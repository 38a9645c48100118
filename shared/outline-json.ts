import { enactmentEvents } from './enactment-note'
import type { ImportIssue } from './import/issue'
import { type Outline, outline, rankOf } from './outline'
import { isHeading, PROVISION_TYPES, type ProvisionType, type Statute, textOf } from './statute'

/** A statute's structure as one JSON value (cli.md): counts, every provision with path, label and citation, annexes, irregularities. */
export function outlineJson(statute: Statute, issues: readonly ImportIssue[]) {
  const act = outline(statute)
  return {
    title: statute.title,
    status: statute.status,
    enactmentNote: statute.enactmentNote,
    enactmentEvents: enactmentEvents(statute.enactmentNote).map(({ date, kind, by }) => ({ date, kind, by })),
    preamble: statute.preamble,
    counts: countsOf(act),
    provisions: act.entries.map(({ provision, path, label, cite }) => ({
      id: provision.id,
      type: provision.type,
      path,
      label,
      cite,
      text: textOf(provision),
    })),
    annexes: statute.annexes.map(({ label, title, lines }) => ({ label, title, lines })),
    issues: issues.map(({ code, line, text, readAs }) => ({
      code,
      line,
      text,
      ...(readAs === undefined ? {} : { readAs }),
    })),
  }
}

/** How many units of each kind there are: headings that bear a number, 项 and 目 of articles; every article has at least one 款, inserted articles are counted once more as such. */
function countsOf({ entries, paragraphCount }: Outline) {
  const count = Object.fromEntries(PROVISION_TYPES.map(type => [type, 0])) as Record<ProvisionType, number>
  let inserted = 0
  for (const { provision, path, number } of entries) {
    if (isHeading(provision.type) && number === 0) continue
    if (rankOf(provision.type) > rankOf('article') && path.article === null) continue
    count[provision.type] += 1
    if (provision.type === 'article' && path.suffix > 0) inserted += 1
  }
  const { part, subpart, chapter, section, article, item, subitem } = count
  const paragraph = [...paragraphCount.values()].reduce((sum, each) => sum + each, 0)
  return { part, subpart, chapter, section, article, inserted, paragraph, item, subitem }
}
