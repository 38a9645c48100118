import { formatNumeral } from '../../shared/numeral'
import { markCitations } from '../../shared/references/mark'
import { EMPTY_STATUTE, type Provision, type Statute } from '../../shared/statute'

/** A statute of a code's size: articles of two 款 with items in the first, `citing` of five citing another article. */
export function citingStatute(articles: number, citing = 4): Statute {
  const provisions = Array.from({ length: articles }, (_, index) => article(index, articles, citing)).flat()
  return markCitations({ ...EMPTY_STATUTE, title: '某市城市治理条例', provisions })
}

function article(index: number, articles: number, citing: number): readonly Provision[] {
  const cited = formatNumeral(((index * 7) % articles) + 1)
  const words = index % 5 < 5 - citing ? '应当遵守下列规定：' : `违反本条例第${cited}条第二款规定的，应当改正：`
  const line = (type: Provision['type'], part: string, text: string): Provision => ({
    id: `a${index}${part}`,
    type,
    children: [{ text }],
  })
  return [
    line('article', '', `有关单位和个人${words}`),
    line('item', 'i', '保持整洁；'),
    line('item', 'j', '及时报告。'),
    line('paragraph', 'p', '具体办法由市人民政府制定。'),
  ]
}
