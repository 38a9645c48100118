import { outline } from '../../shared/outline'
import type { Statute } from '../../shared/statute'

/** The columns of index.tsv that are counted from a statute. */
export type Counts = Readonly<Record<(typeof COLUMNS)[number], number>>
export const COLUMNS = [
  'n_bian',
  'n_fenbian',
  'n_chapters',
  'n_jie',
  'n_articles',
  'n_zhi',
  'n_kuan',
  'n_items',
  'n_mu',
] as const

/** Units of a statute as the corpus counts them: headings that bear a number, 款 项 目 of articles only. */
export function countsOf(statute: Statute): Counts {
  const { entries } = outline(statute)
  const numbered = (type: string) => entries.filter(entry => entry.provision.type === type && entry.number > 0).length
  const inArticles = entries.filter(entry => entry.path.article !== null && entry.number > 0)
  const below = (type: string) => inArticles.filter(entry => entry.provision.type === type).length
  return {
    n_bian: numbered('part'),
    n_fenbian: numbered('subpart'),
    n_chapters: numbered('chapter'),
    n_jie: numbered('section'),
    n_articles: numbered('article'),
    n_zhi: entries.filter(entry => entry.provision.type === 'article' && entry.path.suffix > 0).length,
    n_kuan: numbered('article') + below('paragraph'),
    n_items: below('item'),
    n_mu: below('subitem'),
  }
}
