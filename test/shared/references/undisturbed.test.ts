import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settle } from '../../../shared/edits/settle'
import { deleteBlocks } from '../../../shared/edits/statute-delete'
import { insertProvision } from '../../../shared/edits/statute-insert'
import { moveBlock } from '../../../shared/edits/statute-move'
import { splitProvision } from '../../../shared/edits/statute-split'
import { emptyProject, type Project } from '../../../shared/project'
import { markCitations } from '../../../shared/references/mark'
import { placesByNumber } from '../../../shared/references/places'
import { meansSame } from '../../../shared/references/recite'
import { referencesOf } from '../../../shared/references/references'
import { textOf } from '../../../shared/statute'
import { statute } from '../../statute'

const act = statute`
  章 总则
  条 一
  条 依照前条规定
  款 依照前款规定
  条 有下列情形的：
  项 甲
  项 前项规定的
  款 前款第二项和本条第一款的
  款 前两款规定的
  章 分则
  条 前两条规定的
  条 前条第一款、本款和前条第二款的
  项 甲
  条 五
  款 六
  条 依照前条第二款和前三条规定`
const project: Project = { ...emptyProject('p'), statute: markCitations({ ...act, title: '条例' }) }

type Edit = { readonly kind: 'insert' | 'delete' | 'move' | 'split'; readonly at: number; readonly to: number }
const edits = fc.array(
  fc.record<Edit>({
    kind: fc.constantFrom('insert', 'delete', 'move', 'split'),
    at: fc.nat(40),
    to: fc.nat(40),
  }),
  { minLength: 1, maxLength: 8 },
)

function edited(before: Project, { kind, at, to }: Edit, turn: number): Project {
  const { provisions } = before.statute
  const line = provisions[at % provisions.length]
  const other = provisions[to % provisions.length]
  if (!line || !other) return before
  if (kind === 'delete') return deleteBlocks(before, [line.id])
  if (kind === 'move') return moveBlock(before, line.id, other.id)
  if (kind === 'split') return splitProvision(before, line.id, to % (textOf(line).length + 1), `n${turn}`, null)
  const type = (['article', 'paragraph', 'item'] as const)[to % 3] ?? 'article'
  return insertProvision(before, line.id, { id: `n${turn}`, type, text: '新。' })
}

test('however articles, 款 and items are added, moved, split and deleted, words that are left as they are name what they named', () => {
  fc.assert(
    fc.property(edits, all => {
      let now = project
      for (const [turn, edit] of all.entries()) now = settle(now, edited(now, edit, turn))
      const places = placesByNumber(now.statute)
      const wrong = referencesOf(now.statute).filter(
        ({ marked, state, named, targets }) =>
          marked && state === 'valid' && !named.every((target, index) => meansSame(places, target, targets[index])),
      )
      expect(wrong.map(({ text }) => text)).toEqual([])
    }),
    { numRuns: 500 },
  )
})
