import { expect, test } from 'vitest'
import { openPackage } from '../../../shared/import/docx/package'
import { ignoreHere, ignoreInDraft } from '../../../shared/lint/ignoring'
import { lint } from '../../../shared/lint/lint'
import type { LocaleId } from '../../../shared/locales/text'
import { emptyProject, type Project } from '../../../shared/project'
import { readWordTables } from '../../../shared/sheet/read-word-tables'
import { writeDocument } from '../../../shared/writers'
import { statute } from '../../statute'

const act = {
  ...statute`
    条 为了规范服务，制定本条例。
    条 单位应当建立台帐，登记其它事项。
    款 有关部门应当尽量提供便利。
    条 本市建立服务制度
    条 本条例自2027年1月1日起施行。`,
  title: '某市示范条例',
}

/** A draft in which five findings were set aside: one stands, one for the draft, one whose line was written anew, one whose line is gone. */
function setAside(): Project {
  let project: Project = { ...emptyProject('a'), statute: act }
  const why = (reason: string) => ({ by: '李某', at: '2026-02-28T09:00:00.000Z', reason })
  const at = (rule: string, provision: string) => {
    const finding = lint(project).findings.find(each => each.rule === rule && each.provision === provision)
    if (!finding) throw new Error(`${rule} ${provision}`)
    return finding
  }
  project = ignoreHere(project, at('WRD-07', 'p2'), why('沿用原条例的写法，\n二审时再议'))
  project = ignoreInDraft(project, 'WRD-15', { ...why(''), by: '' })
  project = ignoreHere(project, at('WRD-08', 'p2'), why('与省条例一致'))
  project = ignoreHere(project, at('PUN-04', 'p4'), why('后有表格'))
  const provisions = project.statute.provisions
    .filter(({ id }) => id !== 'p4')
    .map(line => (line.id === 'p3' ? { ...line, children: [{ text: '有关部门应当提供便利。' }] } : line))
  return { ...project, statute: { ...project.statute, provisions } }
}

/** The last section of a report: the words between its caption and its table, and the rows of the table. */
async function lastSection(project: Project, locale: LocaleId) {
  const stamp = { date: '2026-03-01', person: '王某', locale }
  const zip = await openPackage(await writeDocument({ project, what: 'coverage', format: 'docx' }, stamp))
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
  const heads = [...xml.matchAll(/<w:pStyle w:val="(TableCaption\w*)"\/>.*?<w:t[^>]*>([^<]*)/gs)]
  const last = heads.findLastIndex(([, style]) => style === 'TableCaption')
  const rows = (await readWordTables(zip)).at(-1)?.rows
  return { words: heads.slice(last).map(([, , words]) => words), rows }
}

test('the coverage report in Word ends with what of the norms was set aside, why, by whom and when', async () => {
  expect(await lastSection(setAside(), 'zh')).toEqual({
    words: ['已忽略的检查结果', '立法技术规范检查中，由人决定不再提示的内容。'],
    rows: [
      ['序号', '规则', '范围', '现有', '理由', '决定人', '日期'],
      ['1', 'WRD-07 账与帐', '第二条', '1 处', '沿用原条例的写法，\n二审时再议', '李某', '2026年2月28日'],
      ['2', 'WRD-15 含糊的用词', '整个草案', '0 处', '未写理由', '—', '2026年2月28日'],
      ['3', 'WRD-08 其它', '第二条', '1 处', '与省条例一致', '李某', '2026年2月28日'],
      ['4', 'PUN-04 条款未以句号结束', '已删去的条文：本市建立服务制度', '—', '后有表格', '李某', '2026年2月28日'],
    ],
  })
})

test('what was set aside for words since changed is said to be checked again', async () => {
  const project = setAside()
  const provisions = project.statute.provisions.map(line =>
    line.id === 'p2' ? { ...line, children: [{ text: '单位应当建立台帐，登记有关事项。' }] } : line,
  )
  const { rows } = await lastSection({ ...project, statute: { ...project.statute, provisions } }, 'zh')
  expect(rows?.map(row => row[3])).toEqual(['现有', '条文已改动，重新检查', '0 处', '条文已改动，重新检查', '—'])
})

test('in English it says the same', async () => {
  expect(await lastSection(setAside(), 'en')).toEqual({
    words: ['Findings set aside', 'What the drafting norms found and a person decided not to be shown again.'],
    rows: [
      ['No.', 'Rule', 'Where', 'Now', 'Reason', 'Decided by', 'Date'],
      ['1', 'WRD-07 账 or 帐', '第二条', 'Found: 1', '沿用原条例的写法，\n二审时再议', '李某', '2026-02-28'],
      ['2', 'WRD-15 Vague words', 'Whole draft', 'Found: 0', 'No reason given', '—', '2026-02-28'],
      ['3', 'WRD-08 其它', '第二条', 'Found: 1', '与省条例一致', '李某', '2026-02-28'],
      ['4', 'PUN-04 Paragraph without 。', 'Deleted since: 本市建立服务制度', '—', '后有表格', '李某', '2026-02-28'],
    ],
  })
})
