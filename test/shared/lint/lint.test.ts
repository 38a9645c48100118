import { expect, test } from 'vitest'
import { settle } from '../../../shared/edits/settle'
import { fixAll } from '../../../shared/lint/fix-all'
import { heedAgain, ignoreHere, ignoreInDraft } from '../../../shared/lint/ignoring'
import { lint } from '../../../shared/lint/lint'
import { lintJson } from '../../../shared/lint/lint-json'
import { helpOf, messageOf, wordsFound } from '../../../shared/lint/message'
import { RULES } from '../../../shared/lint/rules'
import { LOCALES } from '../../../shared/locales/text'
import { emptyProject, type Project, readProject } from '../../../shared/project'
import { markCitations } from '../../../shared/references/mark'
import type { Statute } from '../../../shared/statute'
import { notation, statute } from '../../statute'

const project = (act: Statute): Project => ({
  ...emptyProject('test'),
  statute: { ...act, title: '某市示范条例' },
})
const rulesOf = (checked: Project) => lint(checked).findings.map(({ rule }) => rule)

const DRAFT = statute`
  条 为了规范服务，根据有关法律、法规，结合本市实际，制定本条例。
  条 本市的服务，适用本条例。
  条 单位或个人应当建立台帐。
  款 禁止其它行为。
  条 本条例自公布之日起施行。`

test('findings come in the order of the text with their places', () => {
  const found = lint(project(DRAFT)).findings.filter(({ rule }) => ['WRD-04', 'WRD-07', 'WRD-08'].includes(rule))
  expect(
    found.map(each => [each.rule, each.severity, each.provision, each.start, each.end, wordsFound(DRAFT, each)]),
  ).toEqual([
    ['WRD-04', 'warning', 'p3', 2, 3, '或'],
    ['WRD-07', 'error', 'p3', 10, 11, '帐'],
    ['WRD-08', 'error', 'p4', 2, 4, '其它'],
  ])
})

test('a project turns rules off, on and gives them another severity', () => {
  const set: Project = {
    ...project(DRAFT),
    settings: { ...emptyProject('x').settings, rules: { 'WRD-04': 'off', 'WRD-08': 'hint', 'WRD-05': 'warning' } },
  }
  expect(rulesOf(set)).not.toContain('WRD-04')
  expect(lint(set).findings.find(({ rule }) => rule === 'WRD-08')?.severity).toBe('hint')
})

test('a city adds word rules of its own, with message and replacement; a pattern that is none is left out', () => {
  const wordRules = [
    {
      id: '本市-01',
      pattern: '台[帐账]',
      message: '本市写作“档案”',
      replacement: '档案',
      severity: 'warning' as const,
    },
    { id: '本市-02', pattern: '(', message: '', severity: 'error' as const },
  ]
  const city: Project = { ...project(DRAFT), settings: { ...emptyProject('x').settings, wordRules } }
  const found = lint(city).findings.find(({ rule }) => rule === '本市-01')
  expect(found && messageOf('zh', city.statute, found)).toBe('本市写作“档案”')
  expect(notation(fixAll(city, '本市-01').statute)).toContain('应当建立档案')
  expect(rulesOf(city)).not.toContain('本市-02')
})

test('a city’s rules look at title, preamble and annexes too, and mend them', () => {
  const wordRules = [
    { id: '本市-01', pattern: '[帐账]', message: '', replacement: '账目', severity: 'warning' as const },
  ]
  const act = {
    ...DRAFT,
    title: '某市帐册条例',
    preamble: ['帐房与帐本'],
    annexes: [{ id: 'x', label: '附件', title: '台账式样', lines: ['序号', '账号'] }],
  }
  const city: Project = {
    ...emptyProject('test'),
    statute: act,
    settings: { ...emptyProject('x').settings, wordRules },
  }
  const found = lint(city).findings.filter(({ rule }) => rule === '本市-01')
  expect(found.map(finding => [finding.provision, wordsFound(act, finding)])).toEqual([
    [null, '帐'],
    [null, '帐'],
    [null, '帐'],
    [null, '账'],
    [null, '账'],
    ['p3', '帐'],
  ])
  const { title, preamble, annexes } = fixAll(city, '本市-01').statute
  expect({ title, preamble, annexes }).toEqual({
    title: '某市账目册条例',
    preamble: ['账目房与账目本'],
    annexes: [{ id: 'x', label: '附件', title: '台账目式样', lines: ['序号', '账目号'] }],
  })
})

test('all findings of a rule are mended at once, and nothing else', () => {
  const mended = fixAll(project(DRAFT), 'WRD-07')
  expect(notation(mended.statute)).toBe(notation(DRAFT).replace('台帐', '台账'))
  expect(fixAll(mended, 'WRD-07')).toBe(mended)
})

test('a fix made for words that have moved on does nothing', () => {
  const before = project(DRAFT)
  const finding = lint(before).findings.find(({ rule }) => rule === 'WRD-08')
  const other = project(statute`条 为了规范服务，制定本条例。`)
  expect(finding?.fix?.edit(other)).toBe(other)
})

test('mending words inside a citation leaves it tied to its target', () => {
  const act: Statute = {
    ...DRAFT,
    provisions: [
      { id: 'a', type: 'article', children: [{ text: '有下列情形的：' }] },
      { id: 'b', type: 'item', children: [{ text: '甲。' }] },
      {
        id: 'c',
        type: 'article',
        children: [{ text: '有' }, { text: '第一条第（一）项', cite: [{ id: 'b' }] }, { text: '情形的，从其规定。' }],
      },
    ],
  }
  expect(fixAll(project(act), 'REF-05').statute.provisions[2]?.children).toEqual([
    { text: '有' },
    { text: '第一条第一项', cite: [{ id: 'b' }] },
    { text: '情形的，从其规定。' },
  ])
})

test('numbers that skip are counted again from there on', () => {
  const held = statute`
    条 一
    条 二
    条 三`
  const provisions = held.provisions.map((each, index) =>
    index === 0 ? each : { ...each, held: { number: index + 4, suffix: 0 } },
  )
  const mended = fixAll(project({ ...held, provisions }), 'NUM-01')
  expect(mended.statute.provisions).toEqual(held.provisions)
})

const WHY = { by: '王某', at: '2027-01-05T08:00:00.000Z', reason: '政策用语' }

test('a finding set aside stays in the record and opens again when its wording changes', () => {
  const before = project(DRAFT)
  const finding = lint(before).findings.find(({ rule }) => rule === 'WRD-04')
  if (!finding) throw new Error('No finding to ignore')
  const after = ignoreHere(before, finding, WHY)
  expect(rulesOf(after)).not.toContain('WRD-04')
  expect(lint(after).setAside.map(({ record }) => record)).toEqual([
    { rule: 'WRD-04', provision: 'p3', text: '单位或个人应当建立台帐。', ...WHY },
  ])
  expect(rulesOf(fixAll(after, 'WRD-07'))).toContain('WRD-04')
})

test('a rule set aside in the draft is set aside everywhere until that is taken back', () => {
  const before = project(DRAFT)
  const after = ignoreInDraft(before, 'WRD-08', WHY)
  expect(rulesOf(after)).not.toContain('WRD-08')
  expect(ignoreInDraft(after, 'WRD-08', WHY)).toBe(after)
  const [record] = after.settings.ignored
  expect(record && heedAgain(after, record)).toEqual(before)
})

test('an edit leaves the findings of lines it does not touch as they were', () => {
  const before = project(DRAFT)
  const edited = fixAll(before, 'WRD-08')
  const without = (checked: Project) =>
    lint(checked)
      .findings.filter(({ rule }) => rule !== 'WRD-08')
      .map(finding => [finding.rule, wordsFound(checked.statute, finding)])
  expect(without(edited)).toEqual(without(before))
})

test('places in the JSON are code points', () => {
  const { findings, counts } = lintJson(project(statute`条 𠮷或乙应当公示。`))
  const or = findings.find(({ rule }) => rule === 'WRD-04')
  expect(or).toEqual({
    rule: 'WRD-04',
    severity: 'warning',
    at: expect.objectContaining({ article: 1, paragraph: 1, item: null }),
    start: 1,
    end: 2,
    text: '或',
    message: '表示选择宜写作“或者”。',
    fix: null,
  })
  expect(counts['WRD-04']).toBe(1)
})

test('the JSON holds what was set aside with reason, person and date, and does not count it', () => {
  const before = project(DRAFT)
  const finding = lint(before).findings.find(({ rule }) => rule === 'WRD-04')
  if (!finding) throw new Error('No finding to ignore')
  const { ignored, findings, counts } = lintJson(ignoreInDraft(ignoreHere(before, finding, WHY), 'WRD-07', WHY))
  const [first] = lintJson(before).findings.filter(({ rule }) => rule === 'WRD-04')
  const { at: date, by, reason } = WHY
  expect(ignored.map(({ rule, scope }) => [rule, scope])).toEqual([
    ['WRD-04', 'here'],
    ['WRD-07', 'draft'],
  ])
  expect(ignored[0]).toEqual({ ...first, scope: 'here', reason, by, date })
  expect([findings.some(({ rule }) => rule === 'WRD-04'), counts['WRD-07']]).toEqual([false, undefined])
})

test('every rule has a help page in both languages without open places', () => {
  for (const locale of LOCALES)
    for (const rule of RULES) expect(Object.values(helpOf(locale, rule)).join('\n')).not.toMatch(/^$|\{|lint\./)
})

test('a project file without upper laws is read as one that has none', () => {
  const { upperLaws: _none, ...old } = emptyProject('old')
  expect(readProject(old)).toEqual({ project: emptyProject('old') })
})

test('two thousand findings of a rule are mended in a moment, several in a line and beside citations', () => {
  const lines = Array.from({ length: 1000 }, (_, at) => `条 依照第${at === 0 ? '二' : '一'}条建立台帐${at}和帐目。`)
  const act = project({ ...statute`${lines.join('\n')}` })
  const before = { ...act, statute: markCitations(act.statute) }
  expect(lint(before).counts.get('WRD-07')).toBe(2000)
  const start = performance.now()
  const mended = settle(before, fixAll(before, 'WRD-07'))
  expect(performance.now() - start).toBeLessThan(1000)
  expect(notation(mended.statute)).toBe(notation(act.statute).replaceAll('帐', '账'))
  expect(mended.statute.provisions.filter(({ children }) => children.some(run => run.cite))).toHaveLength(1000)
  expect(lint(mended).counts.get('WRD-07')).toBeUndefined()
})
