import { expect, test } from 'vitest'
import { SMALL, trilist } from './trilist'

test('what reading a file mends is told among the findings, with its place and what it was read as', async () => {
  const text = SMALL.replace('市容管理规定', '某市市容管理规定').replace(
    '并在三日内公示结果。',
    '并公示下列结果：\n(一)清洗时间；\n（二)清洗数量。',
  )
  const { code, out } = await trilist(['lint', '-', '--json'], text)
  const { findings, counts } = JSON.parse(out)
  expect(findings.filter(({ rule }: { rule: string }) => rule === 'PUN-05')).toMatchObject([
    { severity: 'error', at: { article: 2, paragraph: 1, item: 1 }, text: '(一)', fix: '（一）' },
    { severity: 'error', at: { article: 2, paragraph: 1, item: 2 }, text: '（二)', fix: '（二）' },
  ])
  expect(counts['PUN-05']).toBe(2)
  expect(code).toBe(1)
})
