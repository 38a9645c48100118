import { expect, test } from 'vitest'
import { NoSuchDocument, writeDocument, writers } from '../../shared/writers'
import { smallProject } from './sheet/lists-project'

const stamp = { date: '2026-03-01', person: '王某' }
const project = smallProject()

test.each(writers.map(({ what, format }) => [what, format] as const))('%s can be had as %s', async (what, format) => {
  const bytes = await writeDocument({ project, what, format, older: project.statute }, stamp)
  expect(bytes.length).toBeGreaterThan(100)
  if (format === 'docx' || format === 'xlsx') expect([...bytes.subarray(0, 2)]).toEqual([0x50, 0x4b])
  else expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toMatch(/^[<{[]|^某市/)
})

test('documents are in the language that is asked for; the statute stays as it is', async () => {
  const html = (locale: 'zh' | 'en') =>
    writeDocument({ project, what: 'explanation', format: 'html' }, { ...stamp, locale })
  expect(new TextDecoder().decode(await html('en'))).toContain('1. Why it is needed')
  expect(new TextDecoder().decode(await html('zh'))).toContain('一、制定的必要性')
})

test('a pair nobody writes is refused by code', async () => {
  const refused = writeDocument({ project, what: 'explanation', format: 'txt' }, stamp)
  await expect(refused).rejects.toBeInstanceOf(NoSuchDocument)
  await expect(refused).rejects.toMatchObject({ code: 'export-not-offered' })
  const alone = writeDocument({ project, what: 'comparison', format: 'docx' }, stamp)
  await expect(alone).rejects.toMatchObject({ code: 'export-not-offered' })
})
