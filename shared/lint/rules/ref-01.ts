import type { Project } from '../../project'
import { placesByNumber } from '../../references/places'
import { type Reference, referencesOf } from '../../references/references'
import { atReference, citedMembers, lacksPrevious, missingLevel } from '../citations'
import { importedLaw } from '../linked-law'
import type { Rule } from '../rule'

/** 引用的条不存在. */
export const ref01: Rule = {
  id: 'REF-01',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '全文五十条，违反本条例第九十九条规定的',
  right: '全文五十条，违反本条例第四十九条规定的',
  citing: (citing, act) => {
    const deleted = citing.references.filter(({ marked, state }) => marked && state === 'dangling')
    const missing = citedMembers(citing).filter(
      cited => !lacksPrevious(cited.reference) && missingLevel(act, cited) === 'article',
    )
    return [...new Set([...deleted, ...missing.map(({ reference }) => reference)])].map(each => atReference(each))
  },
  project: project => {
    if (project.upperLaws.length === 0) return []
    return referencesOf(project.statute)
      .filter(reference => missesImportedLaw(project, reference))
      .map(each => atReference(each))
  },
}

/** Whether a reference to another law names an article that law does not have; only imported laws can be asked. */
function missesImportedLaw(project: Project, { law, addresses }: Reference): boolean {
  const imported = law === null ? undefined : importedLaw(project, law)
  if (!imported || imported.statute.provisions.length === 0) return false
  const { articleAt } = placesByNumber(imported.statute)
  return addresses.some(({ article }) => article !== undefined && !articleAt.has(`${article.number}.${article.suffix}`))
}
