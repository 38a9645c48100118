import { expect, test } from 'vitest'
import { issues, readWord, shown } from './read'
import { numbered, numbering, paragraph, wordFile } from './word-file'

test('automatic numbers become what Word prints, from the paragraph or from its style', async () => {
  const body = [
    paragraph('甲条例'),
    paragraph('总则', '<w:pStyle w:val="Chapter"/>'),
    paragraph('为了甲。', numbered(1, 1)),
    paragraph('适用于：', numbered(1, 1)),
    paragraph('乙；', numbered(1, 2)),
    paragraph('丙。', numbered(1, 2)),
    paragraph('附则', '<w:pStyle w:val="ChapterToo"/>'),
    paragraph('施行。', numbered(1, 1)),
  ].join('')
  const levels = numbering([
    ['chineseCountingThousand', '第%1章'],
    ['chineseCountingThousand', '第%2条'],
    ['chineseCountingThousand', '（%3）'],
  ]).replace('w:ilvl="1">', 'w:ilvl="1"><w:lvlRestart w:val="0"/>')
  const styles = `<w:style w:type="paragraph" w:styleId="Chapter"><w:pPr>${numbered(1, 0)}</w:pPr></w:style><w:style w:type="paragraph" w:styleId="ChapterToo"><w:basedOn w:val="Chapter"/></w:style>`
  const read = await readWord(await wordFile(body, { numbering: levels, styles }))
  expect(shown(read)).toEqual([
    '章 第一章 总则',
    '条 第一条 为了甲。',
    '条 第二条 适用于：',
    '项 （一） 乙；',
    '项 （二） 丙。',
    '章 第二章 附则',
    '条 第三条 施行。',
  ])
  expect(issues(read)).toEqual([])
})

test('a list that Word begins anew counts anew; lists of one numbering go on', async () => {
  const two = `${numbering([['decimal', '（%1）']])}<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`
  const list = two.replace('decimal', 'chineseCounting')
  const body = [
    paragraph('甲条例'),
    paragraph('第一条　包括：'),
    paragraph('甲；', numbered(1)),
    paragraph('乙。', numbered(1)),
    paragraph('第二条　包括：'),
    paragraph('丙；', numbered(2)),
    paragraph('丁。', numbered(2)),
  ].join('')
  expect(shown(await readWord(await wordFile(body, { numbering: list })))).toEqual([
    '条 第一条 包括：',
    '项 （一） 甲；',
    '项 （二） 乙。',
    '条 第二条 包括：',
    '项 （一） 丙；',
    '项 （二） 丁。',
  ])
})

test('numbers above a hundred print as statutes write them', async () => {
  const body = paragraph('甲条例') + Array.from({ length: 111 }, () => paragraph('文字。', numbered(1))).join('')
  const read = await readWord(await wordFile(body, { numbering: numbering([['chineseCountingThousand', '第%1条']]) }))
  expect([100, 109, 110].map(at => shown(read)[at])).toEqual([
    '条 第一百零一条 文字。',
    '条 第一百一十条 文字。',
    '条 第一百一十一条 文字。',
  ])
  expect(issues(read)).toEqual([])
})

test('a list number without numbering.xml numbers nothing', async () => {
  const read = await readWord(
    await wordFile(paragraph('甲条例') + paragraph('第一条　一。') + paragraph('又一款。', numbered(7))),
  )
  expect(shown(read)).toEqual(['条 第一条 一。', '款 又一款。'])
})

test('soft breaks part paragraphs where sentences end, and join where they do not', async () => {
  const run =
    '<w:p><w:r><w:t>第一条　市人民政府应当加强对河道保护工作的领导，</w:t><w:br/><w:t>保障经费。</w:t><w:br/><w:t>区人民政府同此。</w:t></w:r></w:p>'
  const read = await readWord(await wordFile(`<w:p><w:r><w:t>甲市</w:t><w:br/><w:t>河道条例</w:t></w:r></w:p>${run}`))
  expect(read.statute.title).toBe('甲市河道条例')
  expect(shown(read)).toEqual(['条 第一条 市人民政府应当加强对河道保护工作的领导，保障经费。', '款 区人民政府同此。'])
})

const TRACKED = [
  paragraph('甲条例'),
  '<w:p><w:r><w:t>第一条　三</w:t></w:r><w:del w:author="王" w:date="2027-01-01T00:00:00Z"><w:r><w:delText>十</w:delText></w:r></w:del><w:ins w:author="王" w:date="2027-01-01T00:00:00Z"><w:r><w:t>百</w:t></w:r></w:ins><w:r><w:t>日内</w:t></w:r></w:p>',
  '<w:p><w:pPr><w:rPr><w:del w:author="王"/></w:rPr></w:pPr><w:r><w:t>公布。</w:t></w:r></w:p>',
  '<w:p><w:pPr><w:rPr><w:ins w:author="王"/></w:rPr></w:pPr><w:ins w:author="王"><w:r><w:t>第二条　新增的</w:t></w:r></w:ins></w:p>',
  '<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr><w:r><w:t>尾。</w:t></w:r></w:p>',
].join('')

test('tracked changes are accepted or rejected, with their paragraph marks', async () => {
  const bytes = await wordFile(TRACKED)
  const accepted = await readWord(bytes, 'accept')
  expect([accepted.hasTrackedChanges, shown(accepted)]).toEqual([
    true,
    ['条 第一条 三百日内', '款 公布。第二条 新增的'.replace('第二条 ', '第二条　'), '款 尾。'],
  ])
  expect(shown(await readWord(bytes, 'reject'))).toEqual(['条 第一条 三十日内', '款 公布。', '款 尾。'])
})

test('changes kept as comments are read as made and told one by one', async () => {
  const read = await readWord(await wordFile(TRACKED), 'comments')
  expect(shown(read)[0]).toBe('条 第一条 三百日内')
  expect(read.comments.map(({ kind, words, author, line }) => [kind, words, author, line])).toEqual([
    ['deleted', '十', '王', 2],
    ['inserted', '百', '王', 2],
    ['inserted', '第二条　新增的', '王', 3],
  ])
  expect(issues(read).slice(0, 2)).toEqual(['2 word-deleted 十', '2 word-inserted 百'])
})

test('margin notes come with the words they stand at', async () => {
  const body = `${paragraph('甲条例')}<w:p><w:r><w:t>第一条　</w:t></w:r><w:commentRangeStart w:id="0"/><w:r><w:t>三十日</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:t>内公布。</w:t></w:r></w:p>`
  const comments =
    '<w:comment w:id="0" w:author="李" w:date="2027-02-03T00:00:00Z"><w:p><w:r><w:t>是否过短</w:t></w:r></w:p></w:comment>'
  const read = await readWord(await wordFile(body, { comments }))
  expect(read.comments).toEqual([
    {
      kind: 'note',
      line: 2,
      words: '三十日',
      text: '是否过短',
      author: '李',
      date: '2027-02-03T00:00:00Z',
      anchor: { line: 2, words: '三十日', length: 3, after: 4 },
    },
  ])
  expect(shown(read)).toEqual(['条 第一条 三十日内公布。'])
  expect(issues(read)).toEqual(['2 word-note 是否过短'])
})

test('rows of a table are lines with tabs; a table of one cell is only a frame', async () => {
  const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`
  const table = `<w:tbl><w:tr>${cell('种类')}${cell('元')}</w:tr><w:tr>${cell('甲')}<w:tc>${paragraph('3')}${paragraph('至5')}</w:tc></w:tr></w:tbl>`
  const frame = `<w:tbl><w:tr><w:tc>${paragraph('第二条　二。')}${paragraph('又一款。')}</w:tc></w:tr></w:tbl>`
  const read = await readWord(await wordFile(paragraph('甲条例') + paragraph('第一条　标准：') + table + frame))
  expect(shown(read)).toEqual(['条 第一条 标准：', '续 种类\t元', '续 甲\t3 至5', '条 第二条 二。', '款 又一款。'])
})

test('fields give their results, hidden words and notes are told, text boxes are read once', async () => {
  const body = [
    paragraph('甲条例'),
    '<w:p><w:r><w:t>第一条　见第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>二</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>条。</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>',
    '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部说明</w:t></w:r><w:r><w:t>第二条　二。</w:t></w:r></w:p>',
    '<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>第三条　框里的。</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>第三条　框里的。</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>',
  ].join('')
  const footnotes = '<w:footnote w:id="2"><w:p><w:r><w:t>脚注的话</w:t></w:r></w:p></w:footnote>'
  const read = await readWord(await wordFile(body, { footnotes }))
  expect(shown(read)).toEqual(['条 第一条 见第二条。', '条 第二条 二。', '条 第三条 框里的。'])
  expect(issues(read)).toEqual(['2 word-footnote 脚注的话', '3 word-hidden-text 内部说明'])
})

test('a file that names WordprocessingML with another prefix is read all the same', async () => {
  const bytes = await wordFile(paragraph('甲条例') + paragraph('第一条　一。'))
  const { default: JSZip } = await import('jszip')
  const zip = await JSZip.loadAsync(bytes)
  const xml = (await zip.file('word/document.xml')!.async('string'))
    .replace(/\bw:/g, 'x:')
    .replace('xmlns:w=', 'xmlns:x=')
  zip.file('word/document.xml', xml)
  expect(shown(await readWord(await zip.generateAsync({ type: 'uint8array' })))).toEqual(['条 第一条 一。'])
})
