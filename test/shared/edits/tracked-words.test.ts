import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settle } from '../../../shared/edits/settle'
import { setChildren } from '../../../shared/edits/statute-words'
import { acceptWords, rejectWords } from '../../../shared/edits/tracked-words'
import { rejectAll, startTracking } from '../../../shared/edits/tracking'
import { emptyProject, type Project } from '../../../shared/project'
import { markCitations } from '../../../shared/references/mark'
import { textOf } from '../../../shared/statute'
import { hunksOf } from '../../../shared/tracking/hunks'
import { trackedChanges } from '../../../shared/tracking/tracked-changes'
import { statute } from '../../statute'

const OLD = '民政部门应当依照本条例第二条的规定，在六十日内向申请人答复并说明理由。'
const NEW = '民政部门应当书面依照本条例第二条的规定，在三十日内向申请人答复。'
const ACT = markCitations(statute`
  条 ${OLD}
  条 施行。`)

const project = startTracking({ ...emptyProject('p'), statute: ACT }, '李某', '2026-03-01T08:00:00.000Z')
const written = (words: string): Project => {
  const edited = setChildren(project, 'p1', [{ text: words }])
  return settle(project, edited)
}
const words = ({ statute: { provisions } }: Project) => provisions[0] && textOf(provisions[0])
const base = ({ tracking }: Project) => tracking?.base.provisions[0] && textOf(tracking.base.provisions[0])
const hunks = (tracked: Project) => hunksOf(trackedChanges(tracked)[0]?.parts ?? [])
const shown = (tracked: Project) => hunks(tracked).map(({ parts }) => parts.map(({ op, text }) => op + text).join(''))

test('each place where words changed is accepted or rejected by itself', () => {
  const tracked = written(NEW)
  expect(shown(tracked)).toEqual(['+书面', '-六十+三十', '-并说明理由'])
  const taken = rejectWords(tracked, 'p1', 1)
  expect([words(taken), shown(taken)]).toEqual([NEW.replace('三十', '六十'), ['+书面', '-并说明理由']])
  const given = acceptWords(taken, 'p1', 0)
  expect([words(given), base(given)]).toEqual([words(taken), OLD.replace('应当', '应当书面')])
  expect(words(rejectAll(given))).toBe(OLD.replace('应当', '应当书面'))
  const done = rejectWords(given, 'p1', 0)
  expect([trackedChanges(done), done.statute.provisions[0]?.children[1]?.cite]).toEqual([[], [{ id: 'p2' }]])
})

test('a place that is not there changes nothing', () => {
  expect(acceptWords(written(NEW), 'p1', 9)).toEqual(written(NEW))
  expect(rejectWords(project, 'p1', 0)).toBe(project)
})

test('place by place, in any order, every change comes to its end', () => {
  const pieces = fc.array(fc.constantFrom('民政部门', '应当', '依照本条例第二条', '六十日内', '答复', '，'), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(pieces, fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }), (text, picks) => {
      let tracked = written(text.join(''))
      for (const pick of picks) {
        const count = hunks(tracked).length
        if (count === 0) break
        const act = pick % 2 === 0 ? acceptWords : rejectWords
        const next = act(tracked, 'p1', pick % count)
        if (act === acceptWords) expect(words(next)).toBe(words(tracked))
        else expect(base(next)).toBe(base(tracked))
        tracked = settle(tracked, next)
      }
      expect(trackedChanges(tracked)).toEqual([])
      expect(words(tracked)).toBe(base(tracked))
    }),
    { numRuns: 150 },
  )
})
