import { expect, test } from 'vitest'
import { writeDraftHtml } from '../../../shared/html/draft'
import { reportHtml } from '../../../shared/html/report'
import { emptyProject } from '../../../shared/project'
import type { Report } from '../../../shared/report/report'
import { statute } from '../../statute'

const report: Report = {
  what: 'coverage',
  title: '<script>alert(1)</script>',
  note: '甲\n乙',
  totals: '',
  orientation: 'landscape',
  blocks: [
    {
      kind: 'table',
      name: '表',
      columns: [
        { head: '问题', share: 1 },
        { head: '图', share: 3 },
        { head: '暗', share: 1, sheetOnly: true },
      ],
      rows: [
        [
          { text: 'a & "b"', span: 2 },
          { text: '立法解决 1', bar: [{ tone: 'good', count: 1, words: '立法解决' }], barScale: 4 },
          { text: '不印' },
        ],
        [{ text: 'a', span: 0 }, { text: '行\n行', tone: 'bad' }, { text: '不印' }],
      ],
    },
    { kind: 'prose', lines: [{ style: 'heading', text: '一、' }] },
  ],
}

test('a report as a page: words are escaped, cells merged, bars described, nothing runs or is fetched', () => {
  const html = reportHtml(report, 'zh-CN')
  expect(html).not.toMatch(/<script|https?:|src=|url\(/)
  expect(html).toContain('<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>')
  expect(html).toContain('<p class="note">甲<br>乙</p>')
  expect(html).toContain(`<thead><tr><th scope="col">问题</th><th scope="col">图</th></tr></thead>
<tbody>
<tr><td rowspan="2">a &amp; &quot;b&quot;</td><td><span class="bar" role="img" aria-label="立法解决 1"><i style="width:25%;background:#2F7D4F" title="立法解决 1"></i></span></td></tr>
<tr><td class="bad">行<br>行</td></tr>
</tbody>`)
  expect(html).toContain('<h2>一、</h2>')
})

test('the draft as a page has anchors for its headings and articles, and a contents list that leads to them', () => {
  const project = {
    ...emptyProject('x'),
    statute: {
      ...statute`
    章 总则
    条 甲<乙。
    项 丙；`,
      title: '规定',
    },
  }
  const html = new TextDecoder().decode(writeDraftHtml(project, { date: '2026-03-01', person: '' }))
  expect(html).toContain('<li class="chapter"><a href="#第一章-0">第一章　总　　则</a></li>')
  expect(html).toContain(`<h2 class="chapter" id="第一章-0">第一章　总　　则</h2>
<p class="article" id="第一条"><b>第一条</b>　甲&lt;乙。</p>
<p class="item">（一）丙；</p>`)
  expect(html).toMatch(/<footer>2026年3月1日　校验码 [0-9A-F-]{19}<\/footer>/)
})

test('rows of a table inside an article are a table, a titled preamble stands below the contents list', () => {
  const project = {
    ...emptyProject('x'),
    statute: {
      ...statute`
    章 总则
    条 标准如下：
    续 设施\t标准
    续 用房\t三十
    款 以上为准。`,
      title: '大纲',
      preamble: ['序言', '一段。'],
    },
  }
  const html = new TextDecoder().decode(writeDraftHtml(project, { date: '2026-03-01', person: '' }))
  expect(html).toContain('</nav>\n<h2>序　　言</h2>\n<p class="preamble">一段。</p>')
  expect(html).toContain(`<table><tr><td>设施</td><td>标准</td></tr>
<tr><td>用房</td><td>三十</td></tr></table>
<p class="paragraph">以上为准。</p>`)
})

test('an annex keeps its rows, an enacted text bears nothing of ours', () => {
  const enacted = {
    ...emptyProject('x'),
    statute: {
      ...statute`条 甲。`,
      title: '规定',
      status: '',
      enactmentNote: '（2025年10月30日通过）',
      annexes: [{ id: 'a', label: '附件', title: '表', lines: ['说明', '甲\t乙'] }],
    },
  }
  const html = new TextDecoder().decode(writeDraftHtml(enacted, { date: '2026-03-01', person: '' }))
  expect(html).toContain('<p class="note">（2025年10月30日通过）</p>')
  expect(html).toContain(
    '<section class="annex"><h2>附件</h2><h3>表</h3><table><tr><td class="line" colspan="99">说明</td></tr><tr><td>甲</td><td>乙</td></tr></table></section>',
  )
  expect(html).not.toContain('<footer>')
})
