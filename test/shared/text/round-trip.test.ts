import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readStatuteDocx, readStatuteText } from '../../../shared/import/read-statute'
import { emptyProject } from '../../../shared/project'
import { EMPTY_STATUTE, type Provision, type ProvisionType, provision, type Statute } from '../../../shared/statute'
import { writeText } from '../../../shared/text/write-text'
import { writeDraft } from '../../../shared/word/draft'
import { newIds } from '../import/read'

const words = fc.constantFrom(
  '市人民政府应当加强领导',
  '有关部门各负其责',
  '任何单位和个人不得侵占',
  '三百米以内为保护范围',
  '1.5米以上',
)
const heading = fc.constantFrom('总则', '规划和建设', '监督管理', '法律责任')

type Line = readonly [ProvisionType, string]
const list = (type: ProvisionType, below: fc.Arbitrary<readonly Line[]>): fc.Arbitrary<readonly Line[]> =>
  fc
    .array(fc.tuple(words, below), { minLength: 2, maxLength: 4 })
    .map(entries => entries.flatMap(([text, lines]): Line[] => [[type, `${text}；`], ...lines]))

const subitems = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: list('subitem', fc.constant([])) },
)
const paragraph = fc.oneof(
  words.map((text): readonly Line[] => [['paragraph', `${text}。`]]),
  fc
    .tuple(words, list('item', subitems))
    .map(([text, items]): readonly Line[] => [['paragraph', `${text}：`], ...items]),
)
const article = fc
  .array(paragraph, { minLength: 1, maxLength: 3 })
  .map(paragraphs => paragraphs.flat().map(([type, text], at): Line => (at === 0 ? ['article', text] : [type, text])))
const articles = fc.array(article, { minLength: 1, maxLength: 4 }).map(each => each.flat())
const chapter = (type: ProvisionType, inside: fc.Arbitrary<readonly Line[]>) =>
  fc
    .array(fc.tuple(heading, inside), { minLength: 2, maxLength: 4 })
    .map(all => all.flatMap(([text, lines]): Line[] => [[type, text], ...lines]))
const body = fc.oneof(
  articles,
  chapter('chapter', articles),
  chapter('chapter', chapter('section', articles)),
  chapter('part', chapter('chapter', articles)),
)

const acts: fc.Arbitrary<Statute> = fc
  .record({ lines: body, restarting: fc.boolean(), status: fc.constantFrom('', '（草案）') })
  .map(({ lines, restarting, status }) => {
    const id = newIds()
    const provisions: readonly Provision[] = lines.map(([type, text]) => provision(id(), type, text))
    const inParts = lines.some(([type]) => type === 'part')
    return {
      ...EMPTY_STATUTE,
      title: '甲市河道条例',
      status,
      provisions,
      chapterNumbering: restarting && inParts ? 'restarting' : 'continuous',
    }
  })

test('what is written as plain text is read back as the same statute, without a word to report', () => {
  fc.assert(
    fc.property(acts, act => {
      const read = readStatuteText(writeText(act), newIds())
      expect(read.statute).toEqual(act)
      expect(read.issues).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('what is written as a Word file is read back as the same statute', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(acts, async act => {
      const bytes = await writeDraft({ ...emptyProject('p'), statute: act }, { date: '2026-03-01', person: '' })
      expect((await readStatuteDocx(bytes, newIds(), { tracked: 'accept' })).statute).toEqual(act)
    }),
    { numRuns: 25 },
  )
})
