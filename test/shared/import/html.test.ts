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

const htmlPiece = (html: string) => {
  const { provisions, issues } = readPieceHtml(html, newIds())
  return {
    lines: provisions.map(each => `${each.type} ${textOf(each)}`),
    issues: issues.map(({ code, text }) => `${code} ${text}`),
  }
}

const WORD_LISTS = `<style><!-- @list l0 {mso-list-id:1;} @list l0:level1 {mso-level-number-format:chinese-counting-thousand; mso-level-suffix:space; mso-level-text:第%1条;}
@list l0:level2 {mso-level-number-format:chinese-counting; mso-level-text:"\\（%2\\）"; mso-level-tab-stop:none;} @list l1:level1 {mso-level-number-format:bullet; mso-level-text:\\F0B7;}
p.Rule, li.Rule {mso-style-name:条文; mso-list:l0 level1 lfo1;} --></style>`

test('automatic numbers of Word that stand in its list styles alone are counted and printed', () => {
  expect(
    htmlPiece(`<html><head>${WORD_LISTS}</head><body><p class=MsoNormal style='mso-list:l0 level1 lfo1'>甲应当备案：</p>
<p style='mso-list:l0 level2 lfo1'>乙；</p><p style='mso-list:l0 level2 lfo1'>丙。</p><p class=Rule>丁。</p>
<p style='mso-list:l1 level1 lfo2'>戊。</p><p class=Rule style='mso-list:none'>己。</p></body></html>`).lines,
  ).toEqual(['article 甲应当备案：', 'item 乙；', 'item 丙。', 'article 丁。', 'paragraph 戊。', 'paragraph 己。'])
})

test('a number that Word printed into the text is not printed twice', () => {
  const printed = "<span style='mso-list:Ignore'>第七条<span>&nbsp; </span></span>"
  expect(htmlPiece(`${WORD_LISTS}<p style='mso-list:l0 level1 lfo1'>${printed}甲。</p>`).lines).toEqual([
    'article 甲。',
  ])
})

test('a numbered list of a web page with lists inside is one of 项 and 目', () =>
  expect(
    htmlPiece('<p>第十条 甲：</p><ol><li>乙；</li><li>丙：<ol><li>丁；</li><li>戊。</li></ol></li></ol><p>己。</p>'),
  ).toEqual({
    lines: ['article 甲：', 'item 乙；', 'item 丙：', 'subitem 丁；', 'subitem 戊。', 'paragraph 己。'],
    issues: [],
  }))

test('footnotes, their signs and the signs of margin notes are no words of the text', () =>
  expect(
    htmlPiece(`<p>第十条 依照<a href="http://x.example">某法</a>执行<a style='mso-footnote-id:ftn1' href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a>。<a class=msocomanchor href="#_msocom_1">[李1]</a></p><p>乙<sup><a href="#cite">[2]</a></sup>。</p>
<div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p><a><span class=MsoFootnoteReference>[1]</span></a>出处。</p></div></div>
<div style='mso-element:comment-list'><p>请核对</p></div>`),
  ).toEqual({ lines: ['article 依照某法执行。', 'paragraph 乙。'], issues: ['word-footnote [1]出处。'] }))

test('invisible signs, hard spaces and line separators of a page are no words of the text', () =>
  expect(
    htmlPiece('<p>　&nbsp;\u200b第 十 条\u00a0\u00a0养老\u200b机\ufeff构\u00ad应当\u2028备案。</p>').lines,
  ).toEqual(['article 养老机构应当备案。']))

test('a few lines of a PDF broken in mid-sentence are one paragraph, and that is asked', () => {
  const { provisions, issues } = readPieceText(
    '第十条　市和区人民政府应当将养老服务工作纳入国民经济和\n社会发展规划，建立经费保障机制。\n第十一条　本条例自公布之日起施行。',
    newIds(),
  )
  expect(provisions.map(textOf)).toEqual([
    '市和区人民政府应当将养老服务工作纳入国民经济和社会发展规划，建立经费保障机制。',
    '本条例自公布之日起施行。',
  ])
  expect(issues.map(issue => issue.code)).toEqual(['line-joined'])
})

test('lines deeper than any page has do no harm', () => {
  const deep = `${'<div>'.repeat(20_000)}甲。`
  expect(readPieceHtml(deep, newIds()).provisions.length).toBeLessThan(600)
})
