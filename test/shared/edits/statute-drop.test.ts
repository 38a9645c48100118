import { expect, test } from 'vitest'
import { dropBlocks } from '../../../shared/edits/statute-drop'
import { emptyProject, type Project } from '../../../shared/project'
import { textOf } from '../../../shared/statute'
import { provisions } from '../../statute'

const DRAFT = `
  章 总则
  条 甲
  款 乙
  项 丙
  条 丁
  章 附则
  条 戊`

const project: Project = {
  ...emptyProject('drop'),
  statute: { ...emptyProject('drop').statute, provisions: provisions(DRAFT) },
}
const words = ({ statute }: Project) => statute.provisions.map(textOf).join('')
const drop = (ids: readonly string[], gap: number) => {
  const dropped = dropBlocks(project, ids, gap)
  return 'refused' in dropped ? dropped.refused : words(dropped.project)
}

test('an article goes with its 款 and items to where it is let go', () => {
  expect(drop(['p2'], 7)).toBe('总则丁附则戊甲乙丙')
  expect(drop(['p2'], 5)).toBe('总则丁甲乙丙附则戊')
  expect(drop(['p7'], 1)).toBe('总则戊甲乙丙丁附则')
})

test('let go inside another unit, it goes behind that unit', () => {
  expect(drop(['p7'], 2)).toBe('总则甲乙丙戊丁附则')
  expect(drop(['p7'], 3)).toBe('总则甲乙丙戊丁附则')
  expect(drop(['p6'], 2)).toBe(words(project))
})

test('several blocks stay in their order', () => {
  expect(drop(['p2', 'p5'], 7)).toBe('总则附则戊甲乙丙丁')
  expect(drop(['p5', 'p7'], 1)).toBe('总则丁戊甲乙丙附则')
})

test('what may not stand there says why', () => {
  expect(drop(['p3'], 0)).toBe('needs-article')
  expect(drop(['p4'], 1)).toBe('needs-article')
  expect(drop(['gone'], 1)).toBe('no-place')
})

test('dropped where it stands, nothing changes', () => {
  expect(dropBlocks(project, ['p2'], 1)).toEqual({ before: 'p2', project })
  expect(dropBlocks(project, ['p2'], 4)).toEqual({ before: 'p5', project })
})
