import { expect, test } from 'vitest'
import { raiseRank, whyNotRaised } from '../../../shared/edits/statute-rank'
import { emptyProject, type Project } from '../../../shared/project'
import { notation, provisions } from '../../statute'

const project = (source: string): Project => {
  const empty = emptyProject('t')
  return { ...empty, statute: { ...empty.statute, provisions: provisions(source) } }
}

test('a chapter that becomes a 编 makes chapters of its 节', () => {
  const start = project('编 总编\n章 总则\n节 甲\n条 乙\n节 丙\n条 丁\n章 附则')
  expect(notation(raiseRank(start, 'p2').statute)).toBe('编 总编\n分编 总则\n章 甲\n条 乙\n章 丙\n条 丁\n章 附则')
})

test('why a unit cannot be raised is said by what it lacks, or by what it would leave behind', () => {
  expect(whyNotRaised(project('条 甲\n条 乙'), 'p2')).toBe('needs-chapter')
  expect(whyNotRaised(project('章 总则\n节 一\n条 甲\n款 乙'), 'p3')).toBe('would-orphan')
  expect(whyNotRaised(project('编 总编'), 'p1')).toBe(null)
})
