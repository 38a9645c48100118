import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isValidStatute } from '../../../shared/edits/statute-structure'
import { enterAt, shiftEnterAt } from '../../../shared/edits/typing-enter'
import { obeyCaption, obeyLabel, typedLabel } from '../../../shared/edits/typing-label'
import { pasteAt } from '../../../shared/edits/typing-paste'
import type { KeyResult } from '../../../shared/edits/typing-place'
import { curled } from '../../../shared/edits/typing-quotes'
import { backspaceAt, deleteAtEnd, deleteRange } from '../../../shared/edits/typing-range'
import { emptyProject, type Project } from '../../../shared/project'
import { textOf } from '../../../shared/statute'
import { copiedPiece } from '../../../shared/text/copied-piece'
import { notation, provisions } from '../../statute'

const project = (source: string): Project => {
  const empty = emptyProject('t')
  return { ...empty, statute: { ...empty.statute, provisions: provisions(source) } }
}
/** Ids of their own, one after another. */
function newIds(prefix: string): () => string {
  let last = 0
  return () => {
    last += 1
    return `${prefix}-${last}`
  }
}

/** What a key made of the draft, with ‸ where the caret stands; or why it could not. */
function shown(result: KeyResult): string {
  if ('refused' in result) return result.refused
  const { id, offset } = result.caret
  const { statute } = result.project
  const marked = statute.provisions.map(line =>
    line.id === id
      ? { ...line, children: [{ text: `${textOf(line).slice(0, offset)}‸${textOf(line).slice(offset)}` }] }
      : line,
  )
  return notation({ ...statute, provisions: marked })
}

describe('Enter', () => {
  const enter = (source: string, id: string, offset: number) => shown(enterAt(project(source), { id, offset }, 'n'))

  test('at the end of an article begins the next article', () =>
    expect(enter('条 甲\n条 乙', 'p1', 1)).toBe('条 甲\n条 ‸\n条 乙'))
  test('at the end of the last 款 of an article begins the next article', () =>
    expect(enter('条 甲\n款 乙\n条 丙', 'p2', 1)).toBe('条 甲\n款 乙\n条 ‸\n条 丙'))
  test('before another 款 begins a 款, so that none changes its article', () =>
    expect(enter('条 甲\n款 乙', 'p1', 1)).toBe('条 甲\n款 ‸\n款 乙'))
  test('in the middle of an article makes the rest its next 款', () =>
    expect(enter('条 甲乙', 'p1', 1)).toBe('条 甲\n款 ‸乙'))
  test('at the start puts an empty line above', () => expect(enter('条 甲', 'p1', 0)).toBe('条\n条 ‸甲'))
  test('after a colon begins a list', () => expect(enter('条 下列情形：', 'p1', 5)).toBe('条 下列情形：\n项 ‸'))
  test('after a colon in an item begins 目', () =>
    expect(enter('条 甲：\n项 乙：', 'p2', 2)).toBe('条 甲：\n项 乙：\n目 ‸'))
  test('in an item begins the next item', () =>
    expect(enter('条 甲：\n项 乙；', 'p2', 2)).toBe('条 甲：\n项 乙；\n项 ‸'))
  test('after a heading begins an article', () => expect(enter('章 总则', 'p1', 2)).toBe('章 总则\n条 ‸'))
  test('in an empty item climbs to 款, then to 条, then to 章', () => {
    expect(enter('章 总则\n条 甲：\n项 乙。\n项', 'p4', 0)).toBe('章 总则\n条 甲：\n项 乙。\n款 ‸')
    expect(enter('章 总则\n条 甲\n款', 'p3', 0)).toBe('章 总则\n条 甲\n条 ‸')
    expect(enter('章 总则\n条 甲\n条', 'p3', 0)).toBe('章 总则\n条 甲\n章 ‸')
  })
  test('in an empty article says why when there is nothing to climb to', () =>
    expect(enter('条 甲\n条', 'p2', 0)).toBe('top-level'))
  test('with Shift begins a 款, in an item its second paragraph', () => {
    expect(shown(shiftEnterAt(project('条 甲\n条 乙'), { id: 'p1', offset: 1 }, 'n'))).toBe('条 甲\n款 ‸\n条 乙')
    expect(shown(shiftEnterAt(project('条 甲\n项 乙'), { id: 'p2', offset: 1 }, 'n'))).toBe('条 甲\n项 乙\n续 ‸')
  })
  test('with Shift says what a 款 or a second paragraph lacks above the first of its kind', () => {
    expect(shown(shiftEnterAt(project('章 总则\n条 甲'), { id: 'p2', offset: 0 }, 'n'))).toBe('needs-article')
    expect(shown(shiftEnterAt(project('条 甲\n项 乙'), { id: 'p2', offset: 0 }, 'n'))).toBe('needs-item')
  })
})

describe('Enter after a label without a space', () => {
  const enter = (source: string, id: string) => {
    const start = project(source)
    const line = start.statute.provisions.find(each => each.id === id)
    return shown(enterAt(start, { id, offset: line ? textOf(line).length : 0 }, 'n'))
  }

  test('makes a heading of short words', () => {
    expect(enter('条 甲\n款 第二章附则', 'p2')).toBe('条 甲\n章 附则\n条 ‸')
    expect(enter('章 第一章总则\n条 甲', 'p1')).toBe('章 总则\n条 ‸\n条 甲')
    expect(enter('条 第一章', 'p1')).toBe('章 ‸')
  })
  test('makes an article of words that bear the number they would get', () => {
    expect(enter('条 甲\n款 第二条机构应当备案。', 'p2')).toBe('条 甲\n条 机构应当备案。\n条 ‸')
    expect(enter('条 甲\n条 第二条机构应当备案。', 'p2')).toBe('条 甲\n条 机构应当备案。\n条 ‸')
  })
  test('leaves what may be a reference, or a sentence', () => {
    expect(enter('条 甲\n款 第九条罚款上缴国库。', 'p2')).toBe('条 甲\n款 第九条罚款上缴国库。\n条 ‸')
    expect(enter('条 甲\n款 第二条规定的机构应当备案。', 'p2')).toBe('条 甲\n款 第二条规定的机构应当备案。\n条 ‸')
    expect(enter('条 甲\n款 第二章有关内容，另行规定。', 'p2')).toBe('条 甲\n款 第二章有关内容，另行规定。\n条 ‸')
  })
})

describe('Backspace and Delete at the ends of lines', () => {
  test('below an empty line take that line away and leave the unit what it is', () => {
    expect(shown(backspaceAt(project('条 甲\n款\n条 乙'), 'p3'))).toBe('条 甲\n条 ‸乙')
    expect(shown(deleteAtEnd(project('条 甲\n款\n条 乙'), 'p2'))).toBe('条 甲\n条 ‸乙')
    const result = backspaceAt(project('条\n条 乙'), 'p2')
    expect('project' in result && result.project.statute.provisions.map(line => line.id)).toEqual(['p2'])
  })
  test('never take away the unit a line belongs to', () =>
    expect(shown(backspaceAt(project('条 甲\n条\n款 乙'), 'p3'))).toBe('条 甲\n条 ‸乙'))
  test('bring what stands below along where it would lose its unit', () => {
    expect(shown(backspaceAt(project('条 甲：\n项 乙：\n目 丙\n目 丁\n项 戊'), 'p2'))).toBe(
      '条 甲：‸乙：\n项 丙\n项 丁\n项 戊',
    )
    const cut = { from: { id: 'p1', offset: 1 }, to: { id: 'p2', offset: 1 } }
    expect(shown(deleteRange(project('条 甲：\n项 乙：\n目 丙\n项 戊'), cut))).toBe('条 甲‸：\n项 丙\n项 戊')
  })
  test('join two lines of an article', () => expect(shown(backspaceAt(project('条 甲\n款 乙'), 'p2'))).toBe('条 甲‸乙'))
  test('take away an empty line between a heading and an article', () =>
    expect(shown(backspaceAt(project('章 总则\n条 甲\n章\n条 乙'), 'p4'))).toBe('章 总则\n条 甲\n条 ‸乙'))
  test('never make one line of a heading and an article', () =>
    expect(shown(backspaceAt(project('章 总则\n条 甲'), 'p2'))).toBe('heading-and-text'))
  test('know the first line and the last', () => {
    expect(shown(backspaceAt(project('条 甲'), 'p1'))).toBe('first-line')
    expect(shown(deleteAtEnd(project('条 甲'), 'p1'))).toBe('last-line')
  })
  test('Delete brings the next line up', () =>
    expect(shown(deleteAtEnd(project('条 甲\n条 乙'), 'p1'))).toBe('条 甲‸乙'))
})

describe('deleting a selection over several lines', () => {
  const cut = (source: string, from: [string, number], to: [string, number]) =>
    shown(deleteRange(project(source), { from: { id: from[0], offset: from[1] }, to: { id: to[0], offset: to[1] } }))

  test('joins what is left of both ends', () =>
    expect(cut('条 甲乙\n条 丙\n条 丁戊', ['p1', 1], ['p3', 1])).toBe('条 甲‸戊'))
  test('whole lines leave one empty line to write in', () =>
    expect(cut('条 甲\n款 乙\n条 丙', ['p1', 0], ['p2', 1])).toBe('条 ‸\n条 丙'))
  test('from the start of a line the words that stay keep their id', () => {
    const result = deleteRange(project('条 甲\n条 乙丙'), {
      from: { id: 'p1', offset: 0 },
      to: { id: 'p2', offset: 1 },
    })
    expect('project' in result && result.project.statute.provisions.map(line => line.id)).toEqual(['p2'])
  })
  test('a heading and a rule stay two lines', () =>
    expect(cut('章 总则\n条 甲\n条 乙丙', ['p1', 1], ['p3', 1])).toBe('章 总‸\n条 丙'))
})

describe('a typed label', () => {
  test.each([
    ['第三章 总则', { type: 'chapter', length: 4 }],
    ['第十二条　甲', { type: 'article', length: 5 }],
    ['第十条之一 甲', { type: 'article', length: 6, inserted: true }],
    ['①甲', { type: 'subitem', length: 1 }],
    ['【备案】甲', null],
    ['（十一）甲', { type: 'item', length: 4 }],
    ['1.甲', { type: 'subitem', length: 2 }],
    ['第十二条规定的', null],
    ['1.300总吨', null],
    ['本条例', null],
  ])('%s', (line, label) => expect(typedLabel(line)).toEqual(label))

  test('makes a 款 an article and is dropped', () =>
    expect(shown(obeyLabel(project('条 甲\n款 第九条　乙'), { id: 'p2', offset: 4 }))).toBe('条 甲\n条 ‸乙'))
  test('第一条之一 makes an inserted article', () => {
    const result = obeyLabel(project('条 甲\n款 第一条之一　乙\n条 丙'), { id: 'p2', offset: 6 })
    expect(shown(result)).toBe('条 甲\n条+ ‸乙\n条 丙')
  })
  test('第一条之一 before any article is an ordinary one', () =>
    expect(shown(obeyLabel(project('条 第一条之一　乙'), { id: 'p1', offset: 6 }))).toBe('条 ‸乙'))
  test('【备案】 at the start of an article is its caption', () => {
    const result = obeyCaption(project('条 甲\n条 【备案】乙'), { id: 'p2', offset: 4 })
    expect(shown(result)).toBe('条 甲\n条 ‸乙')
    expect('project' in result && result.project.statute.provisions[1]?.caption).toBe('备案')
    expect(shown(obeyCaption(project('条 甲\n款 【备案】乙'), { id: 'p2', offset: 4 }))).toBe('no-place')
  })
  test('that may not stand here is explained and left', () =>
    expect(shown(obeyLabel(project('条 第一节 甲'), { id: 'p1', offset: 4 }))).toBe('needs-chapter'))
})

describe('pasting', () => {
  const paste = (source: string, id: string, offset: number, pasted: string) => {
    const piece = provisions(pasted).map((line, index) => ({ ...line, id: `q${index}` }))
    return shown(pasteAt(project(source), { id, offset }, piece, newIds('n')))
  }

  test('words without label run into the line', () => expect(paste('条 甲丁', 'p1', 1, '款 乙丙')).toBe('条 甲乙丙‸丁'))
  test('labelled lines stand below, what was behind the caret after them', () =>
    expect(paste('条 甲丁', 'p1', 1, '条 乙\n项 丙')).toBe('条 甲\n条 乙\n项 丙‸\n款 丁'))
  test('a list of 1. 2. right below an article is one of items, below an item one of 目', () => {
    expect(paste('条 甲：\n条 乙', 'p1', 2, '目 丙；\n目 丁。')).toBe('条 甲：\n项 丙；\n项 丁。‸\n条 乙')
    expect(paste('条 甲：\n项 乙：', 'p2', 2, '目 丙；\n目 丁。')).toBe('条 甲：\n项 乙：\n目 丙；\n目 丁。‸')
    expect(paste('条 甲', 'p1', 1, '条 乙：\n目 丙；\n节 丁\n条 戊')).toBe('条 甲\n条 乙：\n项 丙；\n章 丁\n条 戊‸')
  })
  test('what is cut within lines goes back as it was, lines, units and ids', () => {
    const start = project('章 总则\n条 甲乙\n项 丙\n条 丁戊')
    const cut = { from: { id: 'p2', offset: 1 }, to: { id: 'p4', offset: 1 } }
    const piece = copiedPiece(start.statute, cut).map(each => each.provision)
    const without = deleteRange(start, cut)
    if ('refused' in without) throw new Error(without.refused)
    const back = pasteAt(without.project, without.caret, piece, newIds('n'), { opens: true, ends: true })
    expect('project' in back && back.project.statute).toEqual(start.statute)
  })
  test('an empty line gives way', () =>
    expect(paste('章 总则\n条', 'p2', 0, '条 甲\n条 乙')).toBe('章 总则\n条 甲\n条 乙‸'))
})

test('straight quotation marks become paired ones', () => {
  expect([curled('"', ''), curled('"', '“甲'), curled('"', '“甲”'), curled('甲', '')]).toEqual(['“', '”', '“', '甲'])
})

const KEYS = ['enter', 'shift', 'backspace', 'delete', 'cut', 'paste'] as const

test('whatever keys are pressed wherever, the draft stays valid', () => {
  const start = project('章 总则\n条 甲甲甲：\n项 乙乙\n目 丙丙\n款 丁丁\n节 二\n条 戊戊')
  const key = fc.record({
    key: fc.constantFrom(...KEYS),
    line: fc.nat(30),
    other: fc.nat(30),
    offset: fc.nat(4),
  })
  fc.assert(
    fc.property(fc.array(key, { maxLength: 25 }), keys => {
      let now = start
      keys.forEach((press, step) => {
        const result = pressKey(now, press, `k${step}`)
        if (result && 'project' in result) now = result.project
        expect(isValidStatute(now.statute.provisions)).toBe(true)
      })
    }),
    { numRuns: 150 },
  )
})

function pressKey(
  now: Project,
  press: { key: (typeof KEYS)[number]; line: number; other: number; offset: number },
  fresh: string,
): KeyResult | null {
  const lines = now.statute.provisions
  const at = lines[press.line % lines.length]
  if (!at) return null
  const place = { id: at.id, offset: Math.min(press.offset, textOf(at).length) }
  const end = lines[Math.max(press.line % lines.length, press.other % lines.length)]
  switch (press.key) {
    case 'enter':
      return enterAt(now, place, fresh)
    case 'shift':
      return shiftEnterAt(now, place, fresh)
    case 'backspace':
      return backspaceAt(now, at.id)
    case 'delete':
      return deleteAtEnd(now, at.id)
    case 'cut':
      return end && end !== at
        ? deleteRange(now, { from: place, to: { id: end.id, offset: textOf(end).length } })
        : null
    case 'paste': {
      return pasteAt(now, place, lines.slice(0, 3), newIds(fresh))
    }
  }
}
