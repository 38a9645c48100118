import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settle } from '../../../shared/edits/settle'
import { setChildren } from '../../../shared/edits/statute-words'
import type { Finding } from '../../../shared/lint/finding'
import { lint } from '../../../shared/lint/lint'
import { maskedActOf } from '../../../shared/lint/masked-act'
import { wordsFound } from '../../../shared/lint/message'
import { formatNumeral } from '../../../shared/numeral'
import { emptyProject, type Project } from '../../../shared/project'
import { markCitations } from '../../../shared/references/mark'
import { EMPTY_STATUTE, type Provision, provision, type Statute, textOf } from '../../../shared/statute'
import { applyEdit } from '../../apply-edit'
import { type ArbitraryEdit, arbitraryEdit, arbitraryStatute } from '../../arbitrary-statute'

/** Words that one rule or another looks for, alone or together with those of other lines. */
const WORDS = [
  '单位或个人不得占用。',
  '由部门责令改正，处一千元以下的罚款。',
  '处五百元以下罚款。',
  '有下列情形之一的：',
  '未登记的；',
  '（以下简称评价办法）',
  '依照评价办法办理。',
  '公民、法人和其他组织',
  '公民、法人或者其他组织',
  '本办法施行前',
  '本条例自2027年1月1日起施行。',
  '本条例所称犬只是指家犬。',
  '适用本条例。',
  '依法追究刑事责任。',
  '法律、法规另有规定的，从其规定。',
  '违反本条例第二条规定，未登记的，由公安机关处罚款。',
  '违反本条例第一条、第三条规定的，',
  '前款',
  '第一条第三款',
  '法律责任',
  '附则',
  '《老年人权益保障法》',
  '《中华人民共和国老年人权益保障法》',
  '三十日内答复',
  '五个工作日内答复',
  '民政部门、民政主管部门',
] as const

/** Words typed into a line, or taken out of it; into a heading too. */
type Typing = { readonly kind: 'type' | 'take'; readonly at: number; readonly words: (typeof WORDS)[number] }
const typing: fc.Arbitrary<Typing> = fc.record({
  kind: fc.constantFrom('type', 'type', 'take'),
  at: fc.nat(200),
  words: fc.constantFrom(...WORDS),
})
/** What else the answer rests on. */
type Setting = { readonly kind: 'title' | 'status' | 'preamble' | 'rule' | 'city' | 'ignore'; readonly at: number }
const setting: fc.Arbitrary<Setting> = fc.record({
  kind: fc.constantFrom('title', 'status', 'preamble', 'rule', 'city', 'ignore'),
  at: fc.nat(200),
})

function typed(project: Project, { kind, at, words }: Typing): Project {
  const { provisions } = project.statute
  const line: Provision | undefined = provisions[at % Math.max(provisions.length, 1)]
  if (!line) return project
  const plain = textOf(line)
  const children = kind === 'type' ? [...line.children, { text: words }] : [{ text: plain.slice(0, -4) }]
  return setChildren(project, line.id, children)
}

function set(project: Project, { kind, at }: Setting): Project {
  const { settings, statute } = project
  switch (kind) {
    case 'title':
      return {
        ...project,
        statute: { ...statute, title: ['某市养犬管理条例', '某市养犬管理办法', '养犬其它规定'][at % 3] ?? '' },
      }
    case 'status':
      return { ...project, statute: { ...statute, status: ['', '（草案）', '（修正草案）'][at % 3] ?? '' } }
    case 'preamble':
      return {
        ...project,
        statute: { ...statute, preamble: [['目录', '第一章总则'], ['犬只或猫只'], []][at % 3] ?? [] },
      }
    case 'rule': {
      const [rule = '', severity = 'off'] =
        [
          ['WRD-04', 'off'],
          ['LIA-11', 'hint'],
          ['WRD-05', 'warning'],
        ][at % 3] ?? []
      return { ...project, settings: { ...settings, rules: { ...settings.rules, [rule]: severity as 'off' } } }
    }
    case 'city': {
      const rule = { id: '本市-01', pattern: '犬', message: '', severity: 'hint' as const }
      return { ...project, settings: { ...settings, wordRules: at % 2 === 0 ? [rule] : [] } }
    }
    case 'ignore': {
      const record = { rule: 'WRD-04', provision: statute.provisions[at % 7]?.id ?? '', reason: '', by: '', at: '' }
      return { ...project, settings: { ...settings, ignored: [record] } }
    }
  }
}

const isTyping = (edit: ArbitraryEdit | Typing | Setting): edit is Typing => 'words' in edit
const isSetting = (edit: ArbitraryEdit | Typing | Setting): edit is Setting => !('words' in edit) && !('to' in edit)

function edited(project: Project, edit: ArbitraryEdit | Typing | Setting, step: number): Project {
  if (isSetting(edit)) return set(project, edit)
  return settle(project, isTyping(edit) ? typed(project, edit) : applyEdit(project, edit, step))
}

/** The whole answer as plain data: every field of every finding, the words of the fix for the function that makes it. */
function answer(project: Project): unknown {
  const { findings, setAside, counts } = lint(project)
  return {
    findings: findings.map(finding => plain(project.statute, finding)),
    aside: setAside.map(({ finding, record }) => ({ finding: plain(project.statute, finding), record })),
    counts,
  }
}

const plain = (statute: Statute, { fix, numbers, ...finding }: Finding): unknown => ({
  ...finding,
  fix: fix?.words,
  replaces: fix?.replaces,
  numbers: numbers?.(maskedActOf(statute)),
  found: wordsFound(statute, finding),
})

test('after any edits the norms answer as if they had never seen the draft before', () => {
  const edits = fc.array(fc.oneof({ weight: 2, arbitrary: arbitraryEdit }, { weight: 3, arbitrary: typing }, setting), {
    minLength: 1,
    maxLength: 14,
  })
  fc.assert(
    fc.property(arbitraryStatute(30), edits, (statute, steps) => {
      let project: Project = { ...emptyProject('project'), statute }
      lint(project)
      for (const [step, edit] of steps.entries()) {
        project = edited(project, edit, step)
        expect(answer(project)).toEqual(answer(structuredClone(project)))
      }
    }),
    { numRuns: 120 },
  )
})

test('going back and forth between two states gives the answers of each', () => {
  fc.assert(
    fc.property(arbitraryStatute(20), fc.array(typing, { minLength: 1, maxLength: 6 }), (statute, steps) => {
      const before: Project = { ...emptyProject('project'), statute }
      const after = steps.reduce((project, edit, step) => edited(project, edit, step), before)
      const [first, second] = [answer(before), answer(after)]
      for (let round = 0; round < 10; round += 1) {
        expect(answer({ ...before, statute: { ...before.statute } })).toEqual(first)
        expect(answer({ ...after, statute: { ...after.statute } })).toEqual(second)
      }
    }),
    { numRuns: 30 },
  )
})

/** Articles that fine the breach of others, in numbers of one, two and three signs, with a list and a body found by a number. */
function fining(articles: number): Statute {
  const lines = Array.from({ length: articles }, (_, at) => {
    const cited = formatNumeral(((at * 7) % articles) + 1)
    const fined = `违反本条例第${cited}条规定，由第${cited}条规定的部门责令改正，处以一千元以下的罚款：`
    return [
      provision(`a${at}`, 'article', at % 2 === 0 ? `单位或个人应当遵守第${cited}条第一项的规定：` : fined),
      provision(`i${at}`, 'item', `未按第${cited}条登记的；`),
      provision(`j${at}`, 'item', '拒不改正的。'),
    ]
  })
  return markCitations({ ...EMPTY_STATUTE, title: '某市养犬管理条例', provisions: lines.flat() })
}

test('after articles are deleted, added and moved in an act that cites itself everywhere the norms answer as from nothing', () => {
  const edits = fc.array(fc.oneof({ weight: 3, arbitrary: arbitraryEdit }, { weight: 1, arbitrary: typing }), {
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(fc.integer({ min: 8, max: 120 }), edits, (articles, steps) => {
      let project: Project = { ...emptyProject('project'), statute: fining(articles) }
      lint(project)
      for (const [step, edit] of steps.entries()) {
        project = edited(project, edit, step)
        expect(answer(project)).toEqual(answer(structuredClone(project)))
      }
    }),
    { numRuns: 25 },
  )
})
