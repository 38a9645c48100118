import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectText, readProjectBytes } from '../../../electron/project-format'
import { freeze } from '../../../shared/edits/baselines'
import { inFolder } from './folder'
import { example, trilist } from './trilist'

test('export writes the opinions and what became of them', () =>
  inFolder(async folder => {
    const target = join(folder, '汇总表.html')
    expect(await trilist(['export', example, '-o', target, '--what', 'opinions'])).toMatchObject({ code: 0 })
    expect(readFileSync(target, 'utf8')).toContain('征求意见情况及采纳情况汇总表')
  }))

test('export writes the format of the file name, and nothing when it cannot', () =>
  inFolder(async folder => {
    const good = join(folder, 'draft.docx')
    expect((await trilist(['export', example, '-o', good])).code).toBe(0)
    expect(readFileSync(good).subarray(0, 2).toString()).toBe('PK')
    for (const name of ['draft.pdf', 'draft']) {
      const bad = join(folder, name)
      expect((await trilist(['export', example, '-o', bad])).code).toBe(2)
      expect(existsSync(bad)).toBe(false)
    }
  }))

test('articles is the sheet of articles and problems; a workbook and JSON come without being named', () =>
  inFolder(async folder => {
    const written = async (name: string, ...words: readonly string[]) => {
      const { code, err } = await trilist(['export', example, '-o', join(folder, name), ...words])
      return code === 0 ? readFileSync(join(folder, name), 'utf8') : err
    }
    expect(await written('articles.html', '--what', 'articles')).toContain('条文与问题反查表')
    expect(Object.keys(JSON.parse(await written('lists.json')))).toContain('problems')
    expect((await written('coverage.xlsx')).slice(0, 2)).toBe('PK')
  }))

test('a comparison of a project is one with the version frozen last, and says so where there is none', () =>
  inFolder(async folder => {
    const path = join(folder, 'a.trilist')
    const comparison = ['export', path, '--what', 'comparison', '-o', join(folder, 'a.html')]
    const { project } = readProjectBytes(readFileSync(example))
    writeFileSync(path, projectText(project))
    expect((await trilist(comparison)).err).toContain('没有冻结的版本')
    const at = '2026-11-23T08:00:00.000Z'
    const version = freeze(project, { id: 'b', name: '一审稿', stage: '草案', at, by: '李某', fingerprint: 'F' })
    writeFileSync(path, projectText({ ...version, statute: { ...version.statute, title: '新名称条例' } }))
    expect((await trilist(comparison)).code).toBe(0)
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toContain('新名称条例')
  }))
