import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { readWord, shown } from './read'
import { numbered, numbering, paragraph, wordFile } from './word-file'

const body = (...properties: string[]) =>
  paragraph('甲条例') + properties.map(each => paragraph('文字。', each)).join('')

test('a numbering style lends its levels to the numbering that names it', async () => {
  const levels = numbering([['chineseCountingThousand', '第%1条']]).replace(
    '<w:lvl ',
    '<w:styleLink w:val="Law"/><w:lvl ',
  )
  const linked = `${levels}<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Law"/></w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="5"/></w:num>`
  const read = await readWord(await wordFile(body(numbered(9), numbered(9)), { numbering: linked }))
  expect(shown(read)).toEqual(['条 第一条 文字。', '条 第二条 文字。'])
})

test('a numbering style may also be found through the style itself', async () => {
  const levels = numbering([['chineseCountingThousand', '第%1条']])
  const linked = `${levels}<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Law"/></w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="5"/></w:num>`
  const styles =
    '<w:style w:type="numbering" w:styleId="Law"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
  const read = await readWord(await wordFile(body(numbered(9)), { numbering: linked, styles }))
  expect(shown(read)).toEqual(['条 第一条 文字。'])
})

test('a style finds its level by name, a level of Arabic figures prints all its numbers so', async () => {
  const levels = numbering([
    ['chineseCountingThousand', '第%1条'],
    ['decimal', '%1.%2'],
  ])
    .replace('w:ilvl="1">', 'w:ilvl="1"><w:pStyle w:val="Sub"/><w:isLgl/>')
    .replace('w:ilvl="0">', 'w:ilvl="0"><w:suff w:val="space"/>')
  const styles =
    '<w:style w:type="paragraph" w:styleId="Sub"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Plain" w:default="1"/>'
  const read = await readWord(
    await wordFile(
      body(numbered(1), '<w:pStyle w:val="Sub"/>', '<w:pStyle w:val="Sub"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      {
        numbering: levels,
        styles,
      },
    ),
  )
  expect(shown(read)).toEqual(['条 第一条 文字。', '款 1.1　文字。', '款 文字。'])
})

test('bullets print no number, and a level that is not there none either', async () => {
  const levels = numbering([['bullet', '•']])
  const read = await readWord(
    await wordFile(
      `${paragraph('甲条例')}${paragraph('第一条　一。')}${paragraph('二。', numbered(1))}${paragraph('三。', numbered(1, 4))}`,
      { numbering: levels },
    ),
  )
  expect(shown(read)).toEqual(['条 第一条 一。', '款 二。', '款 三。'])
})

test('single signs, inner tabs and nested tables keep their words; rows that were struck out are gone', async () => {
  const signs =
    '<w:p><w:r><w:t>第一条</w:t><w:tab/><w:t>甲</w:t><w:noBreakHyphen/><w:sym w:font="x" w:char="2460"/><w:t>。</w:t><w:cr/><w:t>又。</w:t><w:ptab/></w:r></w:p>'
  const cell = (inner: string) => `<w:tc>${inner}</w:tc>`
  const inner = `<w:tbl><w:tr>${cell(paragraph('子'))}${cell(paragraph('丑'))}</w:tr></w:tbl>`
  const table = `<w:tbl><w:tr>${cell(paragraph('甲'))}${cell(inner)}</w:tr><w:tr><w:trPr><w:del w:author="王"/></w:trPr>${cell(paragraph('乙'))}${cell(paragraph('丙'))}</w:tr></w:tbl>`
  const read = await readWord(await wordFile(paragraph('甲条例') + signs + table))
  expect(shown(read)).toEqual(['条 第一条 甲-①。', '款 又。', '续 甲\t子 丑'])
  expect(read.hasTrackedChanges).toBe(true)
})

test('the main part is the one the package names', async () => {
  const zip = await JSZip.loadAsync(
    await wordFile(paragraph('甲条例') + paragraph('文字。', numbered(1)), {
      numbering: numbering([['chineseCounting', '第%1条']]),
    }),
  )
  const move = async (from: string, to: string) => {
    zip.file(to, await zip.file(from)!.async('string'))
    zip.remove(from)
  }
  await move('word/document.xml', 'word/document2.xml')
  await move('word/numbering.xml', 'word/lists.xml')
  const relations = (target: string, type: string) =>
    `<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`
  zip.file('_rels/.rels', relations('/word/document2.xml', 'officeDocument'))
  zip.file('word/_rels/document2.xml.rels', relations('lists.xml', 'numbering'))
  expect(shown(await readWord(await zip.generateAsync({ type: 'uint8array' })))).toEqual(['条 第一条 文字。'])
})

test('the last paragraph is kept when its mark was struck out, endnotes are told, many paragraphs are refused', async () => {
  const struck = '<w:p><w:pPr><w:rPr><w:del w:author="王"/></w:rPr></w:pPr><w:r><w:t>第二条　二。</w:t></w:r></w:p>'
  const note = '<w:p><w:r><w:t>第一条　一。</w:t><w:endnoteReference w:id="3"/><w:drawing/></w:r></w:p>'
  const read = await readWord(await wordFile(paragraph('甲条例') + note + struck))
  expect(shown(read)).toEqual(['条 第一条 一。', '条 第二条 二。'])
  expect(read.issues.map(issue => issue.code)).toEqual(['word-footnote', 'word-picture'])
  await expect(readWord(await wordFile('<w:p/>'.repeat(100_001)))).rejects.toMatchObject({ code: 'word-too-large' })
})
