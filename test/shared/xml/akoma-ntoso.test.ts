import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { emptyProject } from '../../../shared/project'
import { writeAkomaNtoso } from '../../../shared/xml/akoma-ntoso'
import { statute } from '../../statute'

const act = statute`
  章 总则
  条 本条例适用于下列机构：
  项 养老机构；
  项 服务组织：
  目 社区；
  续 不含企业；
  款 依照第一条第一款第一项执行。
  条+ 违反<规定>的，责令改正。`

const provisions = act.provisions.map(each =>
  each.id === 'p7'
    ? {
        ...each,
        children: [{ text: '依照' }, { text: '第一条第一款第一项', cite: [{ id: 'p3' }] as const }, { text: '执行。' }],
      }
    : each,
)

const xml = new TextDecoder().decode(
  writeAkomaNtoso(
    {
      ...emptyProject('x1'),
      statute: {
        ...act,
        provisions,
        title: '某市条例',
        annexes: [{ id: 'a', label: '附件', title: '表', lines: ['甲'] }],
      },
    },
    { date: '2026-03-01', person: '' },
  ),
)

test('a statute is an Akoma Ntoso bill: 款 are paragraphs, 项 points and 目 indents in lists, citations refs', () => {
  expect(xml.replace(/^.*<body>|<\/body>.*$/gs, '')).toBe(
    [
      '<chapter eId="chp_1"><num>第一章</num><heading>总则</heading>',
      '<article eId="art_1"><num>第一条</num>',
      '<paragraph eId="art_1__para_1"><list eId="art_1__para_1__list_1"><intro><p>本条例适用于下列机构：</p></intro>',
      '<point eId="art_1__para_1__point_1"><num>（一）</num><content><p>养老机构；</p></content></point>',
      '<point eId="art_1__para_1__point_2"><num>（二）</num><list eId="art_1__para_1__point_2__list_1"><intro><p>服务组织：</p></intro>',
      '<indent eId="art_1__para_1__point_2__indent_1"><num>1.</num><content><p>社区；</p><p>不含企业；</p></content></indent></list></point></list></paragraph>',
      '<paragraph eId="art_1__para_2"><content><p>依照<ref href="#art_1__para_1__point_1">第一条第一款第一项</ref>执行。</p></content></paragraph></article>',
      '<article eId="art_1-1"><num>第一条之一</num><paragraph eId="art_1-1__para_1"><content><p>违反&lt;规定&gt;的，责令改正。</p></content></paragraph></article></chapter>',
    ].join(''),
  )
})

test('the document is well formed, and no element id comes twice', () => {
  const parser = new SaxesParser({ xmlns: true })
  const elements: string[] = []
  const eIds: string[] = []
  parser.on('opentag', tag => {
    elements.push(tag.name)
    const eId = tag.attributes.eId?.value
    if (eId && eId !== 'trilist') eIds.push(eId)
  })
  parser.write(xml).close()
  expect(elements.slice(0, 3)).toEqual(['akomaNtoso', 'bill', 'meta'])
  expect(elements).toContain('attachments')
  expect(new Set(eIds).size).toBe(eIds.length)
})

test('编 and 节 nest and take their number along; ranges and several places are marked as such; what is gone is plain', () => {
  const code = statute`
    编 总则
    分编 一般
    章 规定
    节 一
    条 甲
    条 乙`
  const cites = [
    { text: '第一条至第二条', cite: [{ id: 'p5', to: { id: 'p6' } }] as const },
    { text: '第一条、第二条', cite: [{ id: 'p5' }, { id: 'p6' }] as const },
    { text: '第九条', cite: [{ id: 'gone' }] as const },
  ]
  const provisions = code.provisions.map(each => (each.id === 'p6' ? { ...each, children: cites } : each))
  const words = new TextDecoder().decode(
    writeAkomaNtoso(
      {
        ...emptyProject('x1'),
        statute: { ...code, provisions, status: '', enactmentNote: '（通过）', preamble: ['序言'] },
      },
      { date: '2026-03-01', person: '' },
    ),
  )
  expect([...words.matchAll(/<(part|subpart|chapter|section|article) eId="([^"]*)"/g)].map(match => match[2])).toEqual([
    'part_1',
    'part_1__subpart_1',
    'part_1__subpart_1__chp_1',
    'part_1__subpart_1__chp_1__sec_1',
    'art_1',
    'art_2',
  ])
  expect(words).toContain('<rref from="#art_1" upTo="#art_2">第一条至第二条</rref><mref>第一条、第二条</mref>第九条')
  expect(words).toMatch(/<act name="act">.*<p>（通过）<\/p><\/preface><preamble><p>序言<\/p><\/preamble>/s)
})
