import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readProjectBytes } from '../../../electron/project-format'
import { inFolder } from './folder'
import { LISTS, SMALL, trilist } from './trilist'

const DECISION = `关于修改《市容管理规定》的决定
一、将第二条第一款中的“每季度”修改为“每月”。
二、第二条增加一款，作为第三款：“公共座椅应当编号。”
三、删去第九条。
`

test('apply lists the instructions of a decision, and writes nothing when one cannot be carried out', () =>
  inFolder(async folder => {
    const [old, decision, out] = ['旧.txt', '决定.txt', '新.txt'].map(name => join(folder, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(old, SMALL)
    writeFileSync(decision, DECISION)
    const listed = await trilist(['apply', old, decision])
    expect([
      listed.code,
      listed.err,
      listed.out.split('\n').map(line => line.split('\t').slice(0, 2).join(' ')),
    ]).toEqual([1, '', ['第 2 行 能够执行', '第 3 行 能够执行', '第 4 行 不能执行（法规中没有第九条）', '']])
    const refused = await trilist(['apply', old, decision, '-o', out])
    expect([refused.code, refused.err]).toEqual([
      2,
      'trilist: 修改决定有 1 处不能执行，没有写入；先看列出的原因，或者加 --partly 只执行其余各处。\n',
    ])
    expect(existsSync(out)).toBe(false)
    const partly = await trilist(['apply', old, decision, '-o', out, '--partly', '--json'])
    expect(partly.code).toBe(1)
    expect(JSON.parse(partly.out)).toMatchObject({
      title: '市容管理规定',
      counts: { ready: 2, refused: 1 },
      changes: true,
      instructions: [
        { line: 2, state: 'ready', missing: null },
        { line: 3, state: 'ready', missing: null },
        { line: 4, text: '删去第九条。', state: 'no-such-provision', missing: '第九条' },
      ],
    })
    const text = readFileSync(out, 'utf8')
    expect(text).toContain('应当每月清洗')
    expect(text).toContain('公共座椅应当编号。')
  }))

test('apply on a project keeps its lists and links; the decision may come from standard input', () =>
  inFolder(async folder => {
    const [text, lists, project, out] = ['旧.txt', 'lists.json', '旧.trilist', '新.trilist'].map(name =>
      join(folder, name),
    ) as [string, string, string, string]
    writeFileSync(text, SMALL)
    writeFileSync(lists, JSON.stringify(LISTS))
    await trilist(['import', text, '--lists', lists, '-o', project])
    const before = readProjectBytes(readFileSync(project)).project
    const decision = '一、增加一条，作为第二条：“本规定适用于本市城区。”\n'
    expect(await trilist(['apply', project, '-', '-o', out], decision)).toMatchObject({ code: 0, err: '' })
    const after = readProjectBytes(readFileSync(out)).project
    expect(after.links).toEqual(before.links)
    expect(after.statute.provisions.map(each => each.id)).toEqual(
      before.statute.provisions.map(each => each.id).toSpliced(1, 0, after.statute.provisions[1]?.id ?? ''),
    )
    expect((await trilist(['apply', project, '-', '-o', join(folder, '新.json')], decision)).code).toBe(2)
    const nothing = await trilist(['apply', text, '-', '-o', join(folder, 'x.txt')], '没有修改的内容。\n')
    expect([nothing.code, existsSync(join(folder, 'x.txt'))]).toEqual([2, false])
  }))
