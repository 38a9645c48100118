import { expect, test } from 'vitest'
import { termsOf } from '../../../shared/find/terms'
import { statute } from '../../statute'

test('short names, collective names and defined terms are offered, each once', () => {
  const draft = statute`
    条 市养老服务指导中心（以下简称指导中心）受理投诉。
    条 街道办事处、镇人民政府（以下统称“属地机构”）协助指导中心（以下简称指导中心）。
    条 本条例所称助餐点，是指提供膳食的场所。
    项 本条例所称的失能，是指失去自理能力。`
  expect(termsOf(draft)).toEqual([
    { words: '指导中心', how: 'short', at: 'p1' },
    { words: '属地机构', how: 'collective', at: 'p2' },
    { words: '助餐点', how: 'defined', at: 'p3' },
    { words: '失能', how: 'defined', at: 'p4' },
  ])
})

test('a statute without definitions offers none', () => {
  expect(termsOf(statute`条 以下情形除外。`)).toEqual([])
})
