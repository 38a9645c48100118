import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { answerPage } from '../../electron/page'
import { test } from './folder'

test('the page gets its own files, with the policy, and nothing else of the disk', async ({ folder }) => {
  const page = join(folder, 'renderer')
  await mkdir(page)
  await writeFile(join(page, 'index.html'), '<p>')
  await writeFile(join(page, 'data.exe'), '')
  await writeFile(join(folder, 'secret.html'), 'secret')
  const index = await answerPage(page, 'trilist://window/index.html')
  expect([index.status, await index.text()]).toEqual([200, '<p>'])
  expect(index.headers.get('content-security-policy')).toContain("default-src 'none'")
  const refused = [
    'window/../secret.html',
    'window/%2e%2e/secret.html',
    'window/..%2fsecret.html',
    'window/data.exe',
    'window/none.html',
    'other/index.html',
  ]
  const answers = await Promise.all(refused.map(path => answerPage(page, `trilist://${path}`)))
  expect(answers.map(({ status }) => status)).toEqual(refused.map(() => 404))
})
