import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { projectText, readProjectBytes } from '../electron/project-format'
import { templatesIn } from '../electron/templates'
import { settle } from '../shared/edits/settle'
import { LOCALES } from '../shared/locales/text'
import { referencesOf } from '../shared/references/references'
import { starters } from './starters'

const folder = fileURLToPath(new URL('../templates/', import.meta.url))
const fileOf = (id: string) => `${folder}${id}.trilist`

// `UPDATE_TEMPLATES=1 npx vitest run test/templates.test.ts` writes them anew.
if (process.env.UPDATE_TEMPLATES)
  for (const [id, project] of Object.entries(starters)) writeFileSync(fileOf(id), projectText(project))

const ids = readdirSync(folder).flatMap(name => (/^[^.].*\.trilist$/.test(name) ? [name.replace('.trilist', '')] : []))

test.each(ids)('%s is a project file of today, its citations tied to what they name', id => {
  const { project, doubtful } = readProjectBytes(readFileSync(fileOf(id)))
  expect(doubtful).toBe(false)
  expect(settle(project, project)).toBe(project)
  const own = referencesOf(project.statute).filter(({ kind }) => kind !== 'external')
  expect(own.filter(({ state, marked }) => state === 'dangling' || !marked).map(({ text }) => text)).toEqual([])
})

test.each(Object.entries(starters))('%s is what its sources make', (id, project) => {
  expect(readFileSync(fileOf(id), 'utf8')).toBe(projectText(project))
})

test.each(LOCALES)('every template has a title and a description in %s', async locale => {
  const infos = await templatesIn(folder, () => locale).list()
  expect(infos.map(({ id }) => id)).toEqual(['elderly-care', 'empty', 'regulation-with-chapters', 'small-provisions'])
  expect(infos.filter(({ title, description }) => title === '' || description === '')).toEqual([])
})
