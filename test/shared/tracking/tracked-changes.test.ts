import { expect, test } from 'vitest'
import { freeze, restore } from '../../../shared/edits/baselines'
import { settle } from '../../../shared/edits/settle'
import { deleteBlocks } from '../../../shared/edits/statute-delete'
import { setHead } from '../../../shared/edits/statute-head'
import { insertProvision } from '../../../shared/edits/statute-insert'
import { moveBlock, moveUp } from '../../../shared/edits/statute-move'
import { changeRank } from '../../../shared/edits/statute-rank'
import { setChildren } from '../../../shared/edits/statute-words'
import { acceptChanges, rejectAll, rejectChanges, startTracking, stopTracking } from '../../../shared/edits/tracking'
import { emptyProject, type Project, readProject } from '../../../shared/project'
import { markCitations } from '../../../shared/references/mark'
import { noteAuthors } from '../../../shared/tracking/note-authors'
import { trackedChanges } from '../../../shared/tracking/tracked-changes'
import { notation, statute } from '../../statute'

const AT = '2026-03-01T08:00:00.000Z'

const ACT = markCitations(statute`
  章 总则
  条 养犬人应当登记。
  条 违反本条例第二条规定的，处罚款：
  项 警告；
  项 罚款。
  条 本条例自公布之日起施行。`)

const project: Project = startTracking({ ...emptyProject('p'), statute: ACT }, '李某', AT)

const edited = (before: Project, edit: (project: Project) => Project, person = '王某'): Project => {
  const next = edit(before)
  return noteAuthors(before, next, settle(before, next), person)
}
const words = (id: string, text: string) => (before: Project) => setChildren(before, id, [{ text }])

const shown = (tracked: Project) =>
  trackedChanges(tracked).map(({ key, parts, authors }) =>
    [key, ...parts.map(({ op, text }) => `${op}${text}`), `(${authors.join('、')})`].join(' '),
  )

test('changed words are shown word by word with who wrote them', () => {
  const once = edited(project, words('p2', '养犬人应当依法登记。'))
  const twice = edited(once, words('p2', '养犬人应当依法办理登记。'), '赵某')
  expect(shown(twice)).toEqual(['words:p2 =养犬人应当 +依法办理 =登记。 (王某、赵某)'])
})

test('citations that follow new numbers are no changes; retyped ones are', () => {
  const inserted = edited(project, before =>
    insertProvision(before, 'p1', { id: 'n', type: 'article', text: '立法目的。' }),
  )
  expect(notation(inserted.statute)).toContain('违反本条例第三条规定')
  expect(shown(inserted)).toEqual(['inserted:n +立法目的。 (王某)'])
  const retyped = edited(project, words('p3', '违反第一条规定的，处罚款：'))
  expect(shown(retyped)).toEqual(['words:p3 =违反 -本条例 =第 -二 +一 =条规定的，处罚款： (王某)'])
})

test('structure is tracked by units: an article with its items, a moved block, a changed rank', () => {
  const deleted = edited(project, before => deleteBlocks(before, ['p3']))
  expect(shown(deleted)).toEqual(['deleted:p3 -违反本条例第二条规定的，处罚款：\n警告；\n罚款。 (王某)'])
  const moved = edited(project, before => moveUp(before, 'p3'))
  expect(shown(moved).map(each => each.split(' ')[0])).toEqual(['moved:p2'])
  const ranked = edited(project, before => changeRank(before, 'p6', 'paragraph'))
  expect(shown(ranked)).toEqual(['rank:p6 =本条例自公布之日起施行。 (王某)'])
  const head = edited(project, before => setHead(before, { title: '养犬管理条例' }))
  expect(shown(head)).toEqual(['head:title +养犬管理条例 (王某)'])
})

test('a rejected deletion comes back where it stood, under its old id, and is cited again', () => {
  const without = edited(project, before => deleteBlocks(before, ['p2']))
  const rewritten = edited(without, words('p6', '本条例自2026年5月1日起施行。'))
  const back = settle(rewritten, rejectChanges(rewritten, ['deleted:p2']))
  expect(notation(back.statute)).toBe(notation(ACT).replace('公布之日', '2026年5月1日'))
  expect(back.statute.provisions[2]?.children).toEqual(ACT.provisions[2]?.children)
  expect(shown(back)).toEqual(['words:p6 =本条例自 -公布之 +2026年5月1 =日起施行。 (王某)'])
})

test('an accepted change is part of the text that rejecting all brings back', () => {
  const two = edited(edited(project, words('p2', '养犬人应当依法登记。')), words('p4', '通报批评；'))
  const accepted = acceptChanges(two, ['words:p2'])
  expect(accepted.statute).toBe(two.statute)
  expect(notation(rejectAll(accepted).statute)).toBe(notation(ACT).replace('应当登记', '应当依法登记'))
})

test('a change takes along what it cannot stand without', () => {
  const before = startTracking(
    {
      ...emptyProject('p'),
      statute: statute`
    条 处罚款：
    项 甲；
    条 施行。`,
    },
    '李某',
    AT,
  )
  const raised = edited(before, each => changeRank(each, 'p2', 'article'))
  const alone = edited(raised, each => deleteBlocks(each, ['p1']))
  expect(trackedChanges(alone).map(change => change.key)).toEqual(['deleted:p1', 'rank:p2'])
  const back = rejectChanges(alone, ['rank:p2'])
  expect([notation(back.statute), shown(back)]).toEqual([notation(before.statute), []])
  expect(shown(acceptChanges(alone, ['deleted:p1']))).toEqual([])
  expect(shown(acceptChanges(alone, ['rank:p2']))).toHaveLength(1)
})

test('a restored version shows as changes; a frozen one holds none', () => {
  const rewritten = edited(project, words('p2', '养犬人应当依法登记。'))
  const freezing = { id: 'v', name: '一审稿', stage: '草案', at: AT, by: '王某', fingerprint: 'F' }
  const frozen = freeze(rewritten, freezing)
  expect(frozen.baselines[0]?.content).not.toContain('tracking')
  const later = edited(frozen, words('p4', '通报批评；'))
  const restored = restore(later, 'v', { ...freezing, id: 'w' })
  expect(shown(restored)).toEqual(['words:p2 =养犬人应当 +依法 =登记。 (王某)'])
})

test('tracking is kept in the file, and a file without it is read as before', () => {
  const rewritten = edited(project, words('p2', '养犬人应当依法登记。'))
  expect(readProject(JSON.parse(JSON.stringify(rewritten)))).toEqual({ project: rewritten })
  expect(stopTracking(rewritten)).toEqual({ ...emptyProject('p'), statute: rewritten.statute })
  expect(readProject(JSON.parse(JSON.stringify(emptyProject('p'))))).toEqual({ project: emptyProject('p') })
})

test('a deleted line comes back with citations that are right beside what was inserted meanwhile', () => {
  const act = statute`
    条 养犬人应当登记。
    条 养犬人应当牵犬。
    款 违反前条规定的，处警告。`
  const begun = startTracking({ ...emptyProject('p'), statute: markCitations(act) }, '李某', AT)
  const deleted = edited(begun, before => deleteBlocks(before, ['p3']))
  const inserted = edited(deleted, before => {
    const { provisions } = before.statute
    const between = { id: 'n', type: 'article' as const, inserted: true as const, children: [{ text: '禁止遗弃。' }] }
    return { ...before, statute: { ...before.statute, provisions: provisions.toSpliced(1, 0, between) } }
  })
  const back = rejectChanges(inserted, ['deleted:p3'])
  expect(notation(back.statute)).toBe(`条 养犬人应当登记。
条+ 禁止遗弃。
条 养犬人应当牵犬。
款 违反第一条规定的，处警告。`)
  expect(shown(back)).toEqual(['inserted:n +禁止遗弃。 (王某)'])
  expect(notation(rejectChanges(back, ['inserted:n']).statute)).toBe(notation(act))
})

test('rejecting a move leaves the citations beside it with the numbers that other changes still give', () => {
  const act = markCitations(statute`
    条 养犬人应当登记。
    条 养犬人应当牵犬。
    款 违反第一条至第二条规定的，违反前款第一项规定的，处警告：
    项 遗弃。`)
  const begun = startTracking({ ...emptyProject('p'), statute: act }, '李某', AT)
  const moved = edited(begun, before => moveBlock(before, 'p4', 'p3'))
  const lowered = edited(moved, before => changeRank(before, 'p2', 'paragraph'))
  expect(notation(rejectChanges(lowered, ['moved:p4']).statute)).toBe(`条 养犬人应当登记。
款 养犬人应当牵犬。
款 违反第一条至第一条第二款规定的，违反前款第一项规定的，处警告：
项 遗弃。`)
})
