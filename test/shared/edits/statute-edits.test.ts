import { expect, test } from 'vitest'
import { deleteBlocks } from '../../../shared/edits/statute-delete'
import { insertProvision } from '../../../shared/edits/statute-insert'
import { joinWithPrevious } from '../../../shared/edits/statute-join'
import { moveBlock, moveDown, moveUp } from '../../../shared/edits/statute-move'
import { holdNumber, releaseNumber, setInserted } from '../../../shared/edits/statute-number'
import { pasteBlock } from '../../../shared/edits/statute-paste'
import { changeRank, lowerRank, raiseRank } from '../../../shared/edits/statute-rank'
import { splitProvision } from '../../../shared/edits/statute-split'
import { allowedTypes, isValidStatute } from '../../../shared/edits/statute-structure'
import { setCaption, setChildren } from '../../../shared/edits/statute-words'
import type { ClauseLink } from '../../../shared/lists'
import { outline } from '../../../shared/outline'
import { emptyProject, type Project } from '../../../shared/project'
import type { Place } from '../../../shared/statute'
import { notation, provisions, statute } from '../../statute'

const project = (...[strings]: Parameters<typeof statute>): Project => ({
  ...emptyProject('project'),
  statute: statute(strings),
})
const link = (id: string, place: Place, solution = 's1'): ClauseLink => ({
  id,
  solution,
  place,
  words: '',
  role: 'main',
  note: '',
  reviews: [],
})
const lines = (source: string) => notation({ ...emptyProject('x').statute, provisions: provisions(source) })
const shown = (result: Project) => notation(result.statute)
const labels = (result: Project) => outline(result.statute).entries.map(entry => entry.label)

const act = project`
  章 总则
  条 一
  项 甲
  项 乙
  款 二
  条 三
  章 附则
  条 四`

test('a new article comes after the last 款 of the present one, a new item directly after the present line', () => {
  expect(shown(insertProvision(act, 'p2', { id: 'n', type: 'article', text: '新' }))).toBe(
    lines(`
      章 总则
      条 一
      项 甲
      项 乙
      款 二
      条 新
      条 三
      章 附则
      条 四`),
  )
  expect(shown(insertProvision(act, 'p3', { id: 'n', type: 'item', text: '新' }))).toContain('项 甲\n项 新\n项 乙')
  expect(shown(insertProvision(act, 'p2', { id: 'n', type: 'paragraph', text: '新' }))).toContain('项 乙\n款 新\n款 二')
})

test('an item cannot stand under a heading, nor a section before the first chapter', () => {
  expect(insertProvision(act, 'p1', { id: 'n', type: 'item' })).toBe(act)
  expect(insertProvision(act, null, { id: 'n', type: 'section' })).toBe(act)
  expect(insertProvision(act, 'nobody', { id: 'n', type: 'article' })).toBe(act)
})

test('a text without articles has 款 of its own', () => {
  const decision = project`款 一、修改第一条。`
  expect(shown(insertProvision(decision, 'p1', { id: 'n', type: 'paragraph', text: '二、' }))).toBe(
    '款 一、修改第一条。\n款 二、',
  )
})

test('Enter in an article makes the next 款, after a heading an article, in an item the next item', () => {
  const one = project`
    章 总则
    条 甲乙
    项 丙丁`
  expect(shown(splitProvision(one, 'p1', 2, 'n'))).toContain('章 总则\n条\n条 甲乙')
  expect(shown(splitProvision(one, 'p2', 1, 'n'))).toBe('章 总则\n条 甲\n款 乙\n项 丙丁')
  expect(shown(splitProvision(one, 'p3', 1, 'n'))).toBe('章 总则\n条 甲乙\n项 丙\n项 丁')
  expect(shown(splitProvision(one, 'p2', 1, 'n', 'article'))).toBe('章 总则\n条 甲\n条 乙\n项 丙丁')
})

test('Enter at the start of a line puts an empty line above and leaves the words their id', () => {
  const split = splitProvision(act, 'p6', 0, 'n')
  expect(split.statute.provisions.slice(5, 7)).toEqual([
    { id: 'n', type: 'article', children: [{ text: '' }] },
    act.statute.provisions[5],
  ])
})

test('a split keeps citations whole on either side and makes one that is cut plain', () => {
  const run = { text: '第三条', cite: [{ id: 'p6' }] }
  const cited = setChildren(act, 'p5', [{ text: '依照' }, run, { text: '处理。' }])
  const halves = (offset: number) =>
    splitProvision(cited, 'p5', offset, 'n')
      .statute.provisions.slice(4, 6)
      .map(each => each.children)
  expect(halves(2)).toEqual([[{ text: '依照' }], [run, { text: '处理。' }]])
  expect(halves(5)).toEqual([[{ text: '依照' }, run], [{ text: '处理。' }]])
  expect(halves(3)).toEqual([[{ text: '依照第' }], [{ text: '三条处理。' }]])
})

test('a joined line goes to the one before it, with its links and the citations of it', () => {
  const linked: Project = { ...act, links: [link('l1', { id: 'p5' }), link('l2', { id: 'p6' }, 's2')] }
  const cited = setChildren(linked, 'p8', [{ text: '第一条第二款', cite: [{ id: 'p5' }] }])
  const joined = joinWithPrevious(cited, 'p5')
  expect(shown(joined)).toContain('项 甲\n项 乙二\n条 三')
  expect(joined.links.map(each => each.place)).toEqual([{ id: 'p4' }, { id: 'p6' }])
  expect(joined.statute.provisions.at(-1)?.children).toEqual([{ text: '第一条第二款', cite: [{ id: 'p4' }] }])
  expect(joinWithPrevious(cited, 'p6').links[1]?.place).toEqual({ id: 'p5' })
})

test('what joins an article becomes part of its first 款', () => {
  const one = {
    ...project`
    条 甲
    款 乙
    款 丙`,
    links: [link('l1', { id: 'p2' }), link('l2', { id: 'p1', first: true })],
  }
  const joined = joinWithPrevious(one, 'p2')
  expect(shown(joined)).toBe('条 甲乙\n款 丙')
  expect(joined.links).toEqual([link('l2', { id: 'p1', first: true })])
})

test('a heading and an article cannot be joined, two lines of a heading can, and an empty line goes away', () => {
  expect(joinWithPrevious(act, 'p2')).toBe(act)
  expect(joinWithPrevious(act, 'p7')).toBe(act)
  expect(joinWithPrevious(act, 'p1')).toBe(act)
  expect(
    shown(
      joinWithPrevious(
        project`
    章 总
    章 则`,
        'p2',
      ),
    ),
  ).toBe('章 总则')
  const emptied = setChildren(setChildren(act, 'p2', [{ text: '' }]), 'p6', [{ text: '' }])
  expect(joinWithPrevious(emptied, 'p2')).toBe(emptied)
  expect(shown(joinWithPrevious(emptied, 'p6'))).toBe(
    lines(`
    章 总则
    条
    项 甲
    项 乙
    款 二
    章 附则
    条 四`),
  )
})

test('lowering goes through the ranks that may stand there', () => {
  const typesFrom = (id: string) => {
    const types: string[] = []
    for (let now = act, next = lowerRank(now, id); next !== now; now = next, next = lowerRank(now, id))
      types.push(next.statute.provisions.find(each => each.id === id)?.type ?? '')
    return types
  }
  expect(typesFrom('p6')).toEqual(['paragraph', 'item'])
  expect(typesFrom('p7')).toEqual(['section', 'article', 'paragraph', 'item'])
  expect(lowerRank(act, 'p2')).toBe(act)
})

test('raising an item makes a 款 of it and items of its 目; lowering it again brings them back', () => {
  const one = project`
    条 一
    项 甲
    项 乙
    目 子
    目 丑
    项 丙`
  const raised = raiseRank(one, 'p3')
  expect(shown(raised)).toBe('条 一\n项 甲\n款 乙\n项 子\n项 丑\n项 丙')
  expect(shown(lowerRank(one, 'p3'))).toBe('条 一\n项 甲\n目 乙\n目 子\n目 丑\n项 丙')
  expect(shown(changeRank(raised, 'p3', 'item'))).toBe('条 一\n项 甲\n项 乙\n目 子\n目 丑\n目 丙')
})

test('marks that the new type cannot bear fall away, and a place narrowed to the first 款 is the provision', () => {
  const one = { ...setCaption(act, 'p6', '范围'), links: [link('l1', { id: 'p6', first: true })] }
  const lowered = changeRank(holdNumber(one, 'p6'), 'p6', 'paragraph')
  expect(lowered.statute.provisions[5]).toEqual({ id: 'p6', type: 'paragraph', children: [{ text: '三' }] })
  expect(lowered.links[0]?.place).toEqual({ id: 'p6' })
})

test('the types a line may take, with the reason where it may not', () => {
  expect(allowedTypes(act.statute.provisions, 1)).toEqual({
    part: 'would-orphan',
    subpart: 'needs-part',
    chapter: 'would-orphan',
    section: 'would-orphan',
    article: null,
    paragraph: 'needs-article',
    item: 'needs-article',
    subitem: 'needs-item',
    continuation: 'needs-item',
  })
})

test('a chapter moves with all its articles; nothing may be dropped where it would take from others', () => {
  expect(shown(moveBlock(act, 'p7', 'p1'))).toBe('章 附则\n条 四\n章 总则\n条 一\n项 甲\n项 乙\n款 二\n条 三')
  expect(shown(moveBlock(act, 'p1', null))).toBe('章 附则\n条 四\n章 总则\n条 一\n项 甲\n项 乙\n款 二\n条 三')
  expect(moveBlock(act, 'p6', 'p5')).toBe(act)
  expect(moveBlock(act, 'p7', 'p6')).toBe(act)
  expect(moveBlock(act, 'p2', 'p4')).toBe(act)
  expect(
    moveBlock(act, 'p3', 'p7')
      .statute.provisions.map(each => each.id)
      .join(),
  ).toBe('p1,p2,p4,p5,p6,p3,p7,p8')
})

test('up and down exchange neighbours and cross into the unit beside', () => {
  expect(shown(moveUp(act, 'p6'))).toContain('章 总则\n条 三\n条 一')
  expect(shown(moveUp(act, 'p8'))).toContain('条 三\n条 四\n章 附则')
  expect(shown(moveDown(act, 'p6'))).toContain('款 二\n章 附则\n条 三\n条 四')
  expect(shown(moveDown(act, 'p3'))).toContain('条 一\n项 乙\n项 甲')
  expect(shown(moveDown(act, 'p4'))).toContain('项 甲\n款 二\n项 乙\n条 三')
  expect(moveUp(act, 'p3')).toBe(act)
  expect(moveDown(act, 'p5')).toBe(act)
  expect(moveUp(act, 'p1')).toBe(act)
})

test('the second 款 goes above the first with its list, and links stay with the words', () => {
  const linked: Project = { ...act, links: [link('l1', { id: 'p5' }), link('l2', { id: 'p2', first: true }, 's2')] }
  const moved = moveUp(linked, 'p5')
  expect(shown(moved)).toContain('条 二\n款 一\n项 甲\n项 乙\n条 三')
  expect(moved.links.map(each => each.place)).toEqual([{ id: 'p2', first: true }, { id: 'p5' }])
})

test('what is deleted goes with all below it', () => {
  expect(shown(deleteBlocks(act, ['p2', 'p8']))).toBe('章 总则\n条 三\n章 附则')
  expect(shown(deleteBlocks(act, ['p1']))).toBe('章 附则\n条 四')
  expect(deleteBlocks(act, ['nobody'])).toBe(act)
})

test('what is pasted takes new ids where they are present, and its citations of itself name the copies', () => {
  let count = 0
  const newId = () => `n${++count}`
  const pasted = [
    { id: 'p2', type: 'article' as const, children: [{ text: '甲' }] },
    {
      id: 'x',
      type: 'paragraph' as const,
      children: [{ text: '本条第一款', cite: [{ id: 'p2', first: true as const }, { id: 'p6' }] }],
    },
  ]
  const after = pasteBlock(act, pasted, 'p3', newId)
  expect(after.statute.provisions.slice(5, 7)).toEqual([
    { id: 'n1', type: 'article', children: [{ text: '甲' }] },
    { id: 'x', type: 'paragraph', children: [{ text: '本条第一款', cite: [{ id: 'n1', first: true }, { id: 'p6' }] }] },
  ])
  expect(isValidStatute(after.statute.provisions)).toBe(true)
})

test('a frozen number stays when others come before it; an inserted article gets 之一', () => {
  const held = holdNumber(act, 'p8')
  const before = insertProvision(held, 'p2', { id: 'n', type: 'article' })
  expect(labels(before)).toEqual(['第一章', '第一条', '（一）', '（二）', '', '第二条', '第三条', '第二章', '第三条'])
  expect(labels(releaseNumber(before, 'p8')).at(-1)).toBe('第四条')
  expect(labels(setInserted(act, 'p6', true)).at(5)).toBe('第一条之一')
  expect(setInserted(setInserted(act, 'p6', true), 'p6', false)).toEqual(act)
  expect(setInserted(act, 'p3', true)).toBe(act)
})

test('the same words are no edit', () => {
  expect(setChildren(act, 'p2', [{ text: '一' }, { text: '' }])).toBe(act)
  expect(setCaption(act, 'p2', '')).toBe(act)
})
