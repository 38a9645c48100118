import { expect, test } from 'vitest'
import { readPieceHtml, readPieceText } from '../../../shared/import/read-statute'
import { textOf } from '../../../shared/statute'
import { newIds, readHtml, shown } from './read'

test('HTML as Word puts it on the clipboard: its list numbers are literal, its line ends are none', () => {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style></head><body><!--StartFragment-->
<p class=MsoNormal align=center><b>甲条例</b><o:p></o:p></p>
<p class=MsoNormal><span lang=EN-US style='mso-list:Ignore'>第一条<span>&nbsp;&nbsp; </span></span>为了保护
河道，制定本条例。</p>
<p class=MsoNormal>第二条<span lang=EN-US>&nbsp; </span>包括：<br>（一）甲；<br>（二）乙。</p><p style='mso-hide:all'>隐藏</p><!--EndFragment--></body></html>`
  const read = readHtml(html)
  expect(read.statute.title).toBe('甲条例')
  expect(shown(read)).toEqual([
    '条 第一条 为了保护河道，制定本条例。',
    '条 第二条 包括：',
    '项 （一） 甲；',
    '项 （二） 乙。',
  ])
})

test('page heads and feet, hidden and struck words are no words of the text; rows of one cell are only layout', () => {
  const read = readHtml(
    '<body><div title="header"><p>页眉</p></div><table><tr><td><p>甲条例</p><p>第一条 一。</p></td></tr></table><p style="display:none">无</p><p>第二条 二<del>三</del>。</p><ul><li>子。</li></ul><ol type="a" start="3"><li>丑。</li></ol><ol style="list-style:none"><li>寅。</li></ol><div title="footer">1</div></body>',
  )
  expect(shown(read)).toEqual(['条 第一条 一。', '条 第二条 二。', '款 子。', '款 c. 丑。', '款 寅。'])
})

test('a web page: blocks are lines, lists print their numbers, rows have tabs', () => {
  const read = readHtml(
    '<div><h1>甲条例</h1><div>第一条&emsp;标准：<table><tr><td>甲</td><td>3</td></tr></table></div><ol style="list-style-type: cjk-ideographic"><li>子</li><li>丑</li></ol><script>x</script></div>',
  )
  expect(shown(read)).toEqual(['条 第一条 标准：', '续 甲\t3', '项 （一） 子', '项 （二） 丑'])
})

const piece = (words: string) =>
  readPieceText(words, newIds()).provisions.map(each => `${each.type} ${textOf(each)}${each.held ? '!' : ''}`)

test('a pasted piece needs no title, and takes its numbers from where it is put', () => {
  expect(piece('第五条　甲。\n（三）乙；\n（四）丙。\n又一款。')).toEqual([
    'article 甲。',
    'item 乙；',
    'item 丙。',
    'paragraph 又一款。',
  ])
  expect(piece('（三）乙；\n1.子；\n2.丑。')).toEqual(['item 乙；', 'subitem 子；', 'subitem 丑。'])
  expect(piece('一段话。')).toEqual(['paragraph 一段话。'])
  expect(piece('第二章 保护\n第十条之一　加。')).toEqual(['chapter 保护', 'article 加。'])
  expect(readPieceHtml('<p>第五条 甲。</p><p>乙。</p>', newIds()).provisions.map(textOf)).toEqual(['甲。', '乙。'])
})
