import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { projectText, readProjectBytes } from '../electron/project-format'
import { settle } from '../shared/edits/settle'
import { exampleTemplate, hasExample } from './worked-example'

const folder = fileURLToPath(new URL('../templates/', import.meta.url))
const names = readdirSync(folder)
const read = (name: string) => readProjectBytes(readFileSync(`${folder}${name}`))

test.each(names)('%s is a project file of today', name => {
  const { project, doubtful } = read(name)
  expect(doubtful).toBe(false)
  expect(settle(project, project)).toBe(project)
})

test.runIf(hasExample)('the worked example is made of the example files', () => {
  expect(readFileSync(`${folder}elderly-care.trilist`, 'utf8')).toBe(projectText(exampleTemplate()))
})
