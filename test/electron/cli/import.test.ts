import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readProjectBytes } from '../../../electron/project-format'
import { inFolder } from './folder'
import { json, LISTS, SMALL, trilist } from './trilist'

test('import makes a project of a statute and lists; a check of it is clean', () =>
  inFolder(async folder => {
    const [text, lists, project] = ['a.txt', 'lists.json', 'a.trilist'].map(name => join(folder, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(text, SMALL)
    writeFileSync(lists, JSON.stringify(LISTS))
    const { code, out } = await trilist(['import', text, '--lists', lists, '-o', project])
    expect([code, out.split('\n')[0]]).toEqual([0, '《市容管理规定》：0 章，3 条，4 款，0 项'])
    expect(await trilist(['check', project])).toMatchObject({ code: 0, err: '' })
    expect(readProjectBytes(readFileSync(project)).project.solutions).toHaveLength(1)
  }))

test('lists imported over those of a project leave a record of each link they no longer have', () =>
  inFolder(async folder => {
    const [text, lists, project, next] = ['a.txt', 'lists.json', 'a.trilist', 'b.trilist'].map(name =>
      join(folder, name),
    ) as [string, string, string, string]
    writeFileSync(text, SMALL)
    writeFileSync(lists, JSON.stringify(LISTS))
    await trilist(['import', text, '--lists', lists, '-o', project])
    const [solution] = LISTS.solutions
    writeFileSync(lists, JSON.stringify({ ...LISTS, solutions: [{ ...solution, clauseLinks: [] }] }))
    await trilist(['import', project, '--lists', lists, '-o', next])
    const before = readProjectBytes(readFileSync(project)).project
    const after = readProjectBytes(readFileSync(next)).project
    expect(after.links).toEqual([])
    expect(after.droppedLinks.map(({ no, words, reason }) => [no, words, reason])).toEqual(
      before.links.map(({ words }) => ['S-1', words, '由清单文件“lists.json”整体替换，其中没有这一关联']),
    )
    expect(after.droppedLinks.every(({ provisionText, solutionText }) => provisionText && solutionText)).toBe(true)
  }))

test('outline and refs read a statute from standard input', async () => {
  const structure = await json(['outline', '-'], SMALL)
  expect(structure.counts).toEqual({
    part: 0,
    subpart: 0,
    chapter: 0,
    section: 0,
    article: 3,
    inserted: 0,
    paragraph: 4,
    item: 0,
    subitem: 0,
  })
  expect(structure.provisions[2]).toMatchObject({ type: 'paragraph', label: '', cite: '第二条第二款' })
  const { references } = await json(['refs', '-'], SMALL)
  expect(references.map((each: { text: string; state: string }) => [each.text, each.state])).toEqual([
    ['前款', 'valid'],
  ])
})

test('new starts a project from a template with ids of its own', () =>
  inFolder(async folder => {
    const file = join(folder, 'new.trilist')
    await trilist(['new', '--template', 'small-provisions', '--title', '市容管理规定', '-o', file])
    const { project } = readProjectBytes(readFileSync(file))
    expect(project.statute.title).toBe('市容管理规定')
    expect(project.id).not.toContain('template')
    expect((await trilist(['new', '--list'])).out.split('\n')).toHaveLength(5)
  }))

test('an existing file is replaced only with --force', () =>
  inFolder(async folder => {
    const file = join(folder, 'kept.trilist')
    writeFileSync(file, 'mine')
    expect(await trilist(['new', '-o', file])).toEqual({
      code: 2,
      out: '',
      err: 'trilist: “kept.trilist”已经存在，没有改动；要替换它请加 --force，或者用 -o 指定另一个文件。\n',
    })
    expect(readFileSync(file, 'utf8')).toBe('mine')
    expect((await trilist(['new', '-o', file, '--force'])).code).toBe(0)
    expect(readdirSync(folder)).toEqual(['kept.trilist'])
  }))
