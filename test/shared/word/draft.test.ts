import JSZip from 'jszip'
import { beforeAll, expect, test } from 'vitest'
import { readStatuteDocx, readStatuteText } from '../../../shared/import/read-statute'
import { emptyProject } from '../../../shared/project'
import { fingerprintOf } from '../../../shared/report/fingerprint'
import type { Statute } from '../../../shared/statute'
import { writeDraft } from '../../../shared/word/draft'
import { notation, statute } from '../../statute'

const stamp = { date: '2026-03-01', person: '王某' }

const act: Statute = {
  ...statute`
  章 总则
  条 为了规范“养老服务”活动，制定本条例。
  款 本条例所称养老服务，包括：
  项 居家服务；
  续 居家服务的范围另行规定；
  项 机构服务：
  目 护理；
  目 康复。
  章 设施
  节 规划
  条 民政部门应当编制专项规划。
  条+ 专项规划应当公布。
  章 附则
  条 本条例自2027年3月1日起施行。`,
  title: '某市养老服务条例',
  status: '（草案）',
  annexes: [{ id: 'a', label: '附件', title: '标准表', lines: ['说明', '设施\t标准', '用房\t三十平方米'] }],
}

let parts: Record<string, string>

beforeAll(async () => {
  parts = await partsOf(act)
})

async function partsOf(statute: Statute): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(await writeDraft({ ...emptyProject('x'), statute }, stamp))
  const names = Object.keys(zip.files).filter(name => /\.xml$/.test(name))
  return Object.fromEntries(await Promise.all(names.map(async name => [name, await zip.file(name)?.async('string')])))
}

/** Each paragraph of the body as «style: words», in order. */
const paragraphs = (xml = ''): readonly string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => {
    const style = /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1] ?? ''
    return `${style}: ${[...paragraph.matchAll(/<w:t[^>]*>([^<]*)/g)].map(match => match[1]).join('')}`
  })

test('a draft is set as official files are: title, status, contents, headings, articles, items, annex', () => {
  expect(paragraphs(parts['word/document.xml'])).toEqual([
    'Title: 某市养老服务条例',
    'Status: （草案）',
    'TocHead: 目　　录',
    'TocChapter: 第一章　总　　则',
    'TocChapter: 第二章　设　　施',
    'TocSection: 第一节　规　　划',
    'TocChapter: 第三章　附　　则',
    'Heading1: 第一章　总　　则',
    'Article: 第一条　为了规范“养老服务”活动，制定本条例。',
    'Paragraph: 本条例所称养老服务，包括：',
    'Item: （一）居家服务；',
    'Continuation: 居家服务的范围另行规定；',
    'Item: （二）机构服务：',
    'Subitem: 1.护理；',
    'Subitem: 2.康复。',
    'Heading1: 第二章　设　　施',
    'Heading2: 第一节　规　　划',
    'Article: 第二条　民政部门应当编制专项规划。',
    'Article: 第二条之一　专项规划应当公布。',
    'Heading1: 第三章　附　　则',
    'Article: 第三条　本条例自2027年3月1日起施行。',
    'AnnexLabel: 附件',
    'AnnexTitle: 标准表',
    'AnnexText: 说明',
    'TableText: 设施',
    'TableText: 标准',
    'TableText: 用房',
    'TableText: 三十平方米',
  ])
})

test('the page is A4 with the margins, grid and feet of GB/T 9704', () => {
  const { 'word/document.xml': document = '', 'word/settings.xml': settings = '' } = parts
  expect(document).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
  expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588"/)
  expect(document).toContain('<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-849"/>')
  expect(settings).toContain('<w:evenAndOddHeaders/>')
  const feet = Object.keys(parts).filter(name => /^word\/footer/.test(name))
  expect(feet.map(name => parts[name]?.replace(/<[^>]*>/g, '').replace(/校验码[^－　]*/, '校验码'))).toEqual([
    '校验码－PAGE－　',
    '　－PAGE－校验码',
  ])
})

test('styles name the official fonts for Chinese text, indent by characters and keep headings with what follows', () => {
  const { 'word/styles.xml': styles = '' } = parts
  const style = (id: string) => new RegExp(`w:styleId="${id}">.*?</w:style>`).exec(styles)?.[0] ?? ''
  expect(style('Normal')).toContain('w:eastAsia="仿宋_GB2312"')
  expect(style('Title')).toMatch(/w:eastAsia="方正小标宋简体".*<w:sz w:val="44"\/>/)
  expect(style('Heading1')).toMatch(
    /<w:keepNext\/>.*<w:jc w:val="center"\/><w:outlineLvl w:val="0"\/>.*w:eastAsia="黑体"/,
  )
  expect(style('EnactmentNote')).toContain('w:eastAsia="楷体_GB2312"')
  for (const id of ['Article', 'Paragraph', 'Item', 'Subitem', 'Continuation'])
    expect(style(id)).toContain('<w:ind w:firstLine="640" w:firstLineChars="200"/>')
  expect(style('ArticleNumber')).toContain('w:eastAsia="黑体"')
  expect(styles).toContain('w:eastAsia="zh-CN"')
  expect(parts['word/fontTable.xml']).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>')
})

test('headings and articles carry a bookmark each, named after them', () => {
  const names = [...(parts['word/document.xml'] ?? '').matchAll(/<w:bookmarkStart w:name="([^"]*)"/g)].map(
    match => match[1],
  )
  expect(names).toEqual([
    '第一章总则',
    '第一条',
    '第二章设施',
    '第一节规划',
    '第二条',
    '第二条之一',
    '第三章附则',
    '第三条',
  ])
})

test('the fingerprint stands in the foot of a draft and among the properties of every document', async () => {
  const print = fingerprintOf({ ...emptyProject('x'), statute: act })
  expect(parts['docProps/custom.xml']).toContain(print)
  expect(parts['word/footer1.xml']).toContain(`校验码 ${print}`)
  const enacted = await partsOf({ ...act, status: '', enactmentNote: '（2025年10月30日通过）' })
  expect(enacted['word/footer1.xml']).not.toContain('校验码')
  expect(paragraphs(enacted['word/document.xml'])[1]).toBe('EnactmentNote: （2025年10月30日通过）')
})

test('nothing is taken from the clock, and signs XML cannot hold are left out', async () => {
  expect(parts['docProps/core.xml']).toContain('2026-03-01T00:00:00Z')
  const bad = await partsOf({ ...act, title: '甲\u0001乙\ud800<&' })
  expect(paragraphs(bad['word/document.xml'])[0]).toBe('Title: 甲乙&lt;&amp;')
})

test('an act without chapters has no contents list; captions stay in the editor', async () => {
  const flat = statute`
  条 一。`
  const captioned = { ...flat, title: '规定', provisions: flat.provisions.map(each => ({ ...each, caption: '目的' })) }
  expect(paragraphs((await partsOf(captioned))['word/document.xml'])).toEqual([
    'Title: 规定',
    'Status: （草案）',
    'Article: 第一条　一。',
  ])
})

test('a draft read back from Word is the same statute', async () => {
  let id = 0
  const bytes = await writeDraft({ ...emptyProject('x'), statute: act }, stamp)
  const { statute: back } = await readStatuteDocx(bytes, () => `r${++id}`, { tracked: 'accept' })
  expect(notation(back)).toBe(notation(act))
  expect({ ...back, provisions: [], annexes: [] }).toEqual({ ...act, provisions: [], annexes: [] })
  expect(back.annexes.map(({ label, title, lines }) => ({ label, title, lines }))).toEqual([
    { label: '附件', title: '标准表', lines: ['说明', '设施\t标准', '用房\t三十平方米'] },
  ])
})

test('a table inside an article, as it was read, is a table again and reads back the same', async () => {
  const source = '规定\n第一条　标准如下：\n设施\t标准\n用房\t三十\n以上为准。\n第二条　二。'
  let id = 0
  const newId = () => `r${++id}`
  const { statute: read } = readStatuteText(source, newId)
  const bytes = await writeDraft({ ...emptyProject('x'), statute: read }, stamp)
  const { statute: back } = await readStatuteDocx(bytes, newId, { tracked: 'accept' })
  expect(notation(back)).toBe(notation(read))
  expect(paragraphs((await partsOf(read))['word/document.xml']).slice(1, 6)).toEqual([
    'Article: 第一条　标准如下：',
    'TableText: 设施',
    'TableText: 标准',
    'TableText: 用房',
    'TableText: 三十',
  ])
})

test('rows of a table are not broken by the end of a page, the head of a long one is repeated', async () => {
  const rows = (count: number) => Array.from({ length: count }, (_, row) => `设施${row}\t标准`)
  const annexes = [
    { id: 'a', label: '附件1', title: '短表', lines: rows(3) },
    { id: 'b', label: '附件2', title: '长表', lines: rows(20) },
  ]
  const xml = (await partsOf({ ...statute`条 一。`, title: '规定', annexes }))['word/document.xml'] ?? ''
  expect([xml.match(/<w:cantSplit/g)?.length, xml.match(/<w:tblHeader/g)?.length]).toEqual([23, 1])
})

test('a preamble under its own title stands after the contents list, rows of a table in the body are a table', async () => {
  const constitution = {
    ...statute`
    章 总纲
    条 标准如下：
    款 设施\t标准
    款 用房\t三十平方米
    款 以上标准适用于全市。`,
    title: '大纲',
    status: '',
    preamble: ['序言', '第一段。'],
  }
  expect(paragraphs((await partsOf(constitution))['word/document.xml'])).toEqual([
    'Title: 大纲',
    'TocHead: 目　　录',
    'TocChapter: 第一章　总　　纲',
    'Heading1: 序　　言',
    'Preamble: 第一段。',
    'Heading1: 第一章　总　　纲',
    'Article: 第一条　标准如下：',
    'TableText: 设施',
    'TableText: 标准',
    'TableText: 用房',
    'TableText: 三十平方米',
    'Paragraph: 以上标准适用于全市。',
  ])
  const above = await partsOf({ ...constitution, preamble: ['说明。'] })
  expect(paragraphs(above['word/document.xml']).slice(0, 3)).toEqual([
    'Title: 大纲',
    'Preamble: 说明。',
    'TocHead: 目　　录',
  ])
})
