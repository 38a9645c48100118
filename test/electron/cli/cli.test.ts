import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { cliCommands } from '../../../electron/cli/commands'
import { runCli } from '../../../electron/cli/run'
import { projectText, readProjectBytes } from '../../../electron/project-format'
import { freeze } from '../../../shared/edits/baselines'
import { inFolder } from './folder'

const templates = fileURLToPath(new URL('../../../templates', import.meta.url))
const example = join(templates, 'elderly-care.trilist')

/** Runs a command line; gives what it printed and how it ended. */
async function trilist(words: readonly string[], stdin = '', environment = {}) {
  let [out, err] = ['', '']
  const code = await runCli(words, {
    templates,
    environment,
    stdin: Readable.from([Buffer.from(stdin)]),
    out: words => {
      out += words
    },
    say: words => {
      err += words
    },
    now: () => new Date('2026-11-23T08:00:00Z'),
  })
  return { code, out, err }
}

const json = async (words: readonly string[], stdin = '') =>
  JSON.parse((await trilist([...words, '--json'], stdin)).out)

const SMALL = `市容管理规定
第一条　为了加强市容管理，根据有关法律、法规，结合本市实际，制定本规定。
第二条　城市管理部门应当每季度清洗一次公共座椅，并在三日内公示结果。
违反前款规定的，依法给予处分。
第三条　本规定自2027年1月1日起施行。
`
const LISTS = {
  problems: [{ id: 'P-1', title: '座椅脏', matterIds: ['M-1'] }],
  matters: [{ id: 'M-1', title: '定期清洗座椅' }],
  solutions: [
    {
      id: 'S-1',
      matterIds: ['M-1'],
      title: '每季度清洗公共座椅，三日内公示',
      actors: ['城市管理部门'],
      clauseLinks: [{ label: '第二条第一款', role: '主要条款' }],
    },
  ],
}

test('check prints the verdicts, causes and articles that answer nothing, and ends with 1 for the example', async () => {
  const { code, out, err } = await trilist(['check', example, '--json'])
  const { summary, problems, solutions, articlesAnsweringNoProblem } = JSON.parse(out)
  expect([code, err]).toEqual([1, ''])
  expect(summary).toEqual({
    problems: { full: 14, partial: 2, none: 2, other_means: 1, conflict: 0 },
    solutions: { addressed: 22, partial: 1, not_addressed: 2 },
    links: { valid: 0, unconfirmed: 65, suspect: 0, broken: 0 },
    rootGaps: 4,
  })
  expect(problems['P-5-3']).toEqual({ verdict: 'partial', rootCauses: ['S-21'], findings: ['clause-off-topic'] })
  expect(solutions['S-25']).toEqual({ verdict: 'not_addressed', findings: ['solution-without-clause'] })
  expect(articlesAnsweringNoProblem).toEqual([
    '第十五条',
    '第十九条',
    '第二十条',
    '第二十五条',
    '第二十七条',
    '第三十四条',
  ])
})

test('check without --json is a table for people, in the language of the computer', async () => {
  expect((await trilist(['check', example])).out).toContain('P-6-3\t未落实\t预收会员费、押金等资金风险')
  expect((await trilist(['check', example], '', { LANG: 'en_GB.UTF-8' })).out).toContain('Root gaps: 4')
})

test('a strict check wants every link confirmed', async () => {
  const { findings } = await json(['check', example, '--strict'])
  const codes = findings.map((finding: { code: string }) => finding.code)
  expect(codes.filter((code: string) => code === 'link-unconfirmed')).toHaveLength(65)
})

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

test('a citation that names nothing stays as a broken link and is reported', () =>
  inFolder(async folder => {
    const [text, lists, project] = ['a.txt', 'lists.json', 'a.trilist'].map(name => join(folder, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(text, SMALL)
    const [solution] = LISTS.solutions
    const clauseLinks = [{ label: '第九十九条', role: '主要条款' }]
    writeFileSync(lists, JSON.stringify({ ...LISTS, solutions: [{ ...solution, clauseLinks }] }))
    const { out } = await trilist(['import', text, '--lists', lists, '-o', project])
    expect(out).toContain('S-1：找不到条款“第九十九条”，作为失效链接保留')
    expect(await json(['check', project])).toMatchObject({
      problems: { 'P-1': { verdict: 'none', rootCauses: ['S-1'] } },
      solutions: { 'S-1': { verdict: 'not_addressed', findings: ['clause-missing'] } },
      links: { 'S-1#1': { state: 'broken' } },
    })
  }))

test('a clause that reads otherwise than its quote is suspect', () =>
  inFolder(async folder => {
    const [text, lists, project] = ['a.txt', 'lists.json', 'a.trilist'].map(name => join(folder, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(text, SMALL)
    const [solution] = LISTS.solutions
    const clauseLinks = [{ label: '第二条第一款', role: '主要条款', quote: '城市管理部门应当每季度清洗一次公共座椅。' }]
    writeFileSync(lists, JSON.stringify({ ...LISTS, solutions: [{ ...solution, clauseLinks }] }))
    await trilist(['import', text, '--lists', lists, '-o', project])
    expect(await json(['check', project])).toMatchObject({
      problems: { 'P-1': { verdict: 'partial' } },
      links: { 'S-1#1': { state: 'suspect' } },
    })
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

test('an unknown template and a missing folder are told by their names', () =>
  inFolder(async folder => {
    const at = join(folder, 'x.trilist')
    expect((await trilist(['new', '--template', 'nope', '-o', at])).err).toContain('可以是 elderly-care、empty')
    const nowhere = join(folder, 'no', 'folder')
    expect((await trilist(['new', '-o', join(nowhere, 'x.trilist')])).err).toContain(`没有文件夹“${nowhere}”`)
  }))

test('what cannot be done is one line on stderr and exit code 2', () =>
  inFolder(async folder => {
    const file = (name: string, content: string | Uint8Array) => {
      writeFileSync(join(folder, name), content)
      return join(folder, name)
    }
    mkdirSync(join(folder, 'dir'))
    const whole = readFileSync(example, 'utf8')
    const cases: readonly (readonly string[])[] = [
      [],
      ['nothing'],
      ['check'],
      ['check', join(folder, 'missing.trilist')],
      ['check', join(folder, 'dir')],
      ['check', file('empty.trilist', '')],
      ['check', file('cut.trilist', whole.slice(0, whole.length / 2))],
      ['check', file('newer.trilist', whole.replace('"version": 1', '"version": 99'))],
      ['check', file('foreign.trilist', '{"name":"other"}')],
      [
        'check',
        file(
          'random.trilist',
          new Uint8Array(5000).map((_, index) => (index * 7919) % 256),
        ),
      ],
      ['check', file('notzip.docx', 'PK not a zip at all')],
      ['check', example, '--nonsense'],
      ['check', example, 'too', 'many'],
      ['import', example],
      ['import', file('a.txt', SMALL), '--lists', file('bad.json', '{"problems": 3}'), '-o', join(folder, 'x.trilist')],
      ['new', '--template', '../secret', '-o', join(folder, 'x.trilist')],
      ['new', '-o', join(folder, 'no', 'folder', 'x.trilist')],
      ['export', example, '-o', join(folder, 'x.docx'), '--what', 'nonsense'],
    ]
    for (const words of cases) {
      const { code, err } = await trilist(words)
      expect([words, code, err.endsWith('\n'), err.trimEnd().split('\n').length]).toEqual([words, 2, true, 1])
      expect(err).not.toMatch(/ {4}at |Error:/)
    }
    expect(existsSync(join(folder, 'x.trilist'))).toBe(false)
  }))

test('every command has help and is in the list', async () => {
  const { out } = await trilist(['--help'])
  for (const { name } of cliCommands) {
    expect(out).toContain(`  ${name}`)
    expect((await trilist([name, '--help'])).out).toContain(`trilist ${name}`)
  }
})

test('a check changes nothing', async () => {
  const before = readFileSync(example)
  await trilist(['check', example])
  expect(readFileSync(example)).toEqual(before)
})

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

test('ids are made where the runtime has no cryptography of the web, as under the older Electron', () =>
  inFolder(async folder => {
    const file = join(folder, 'a.trilist')
    vi.stubGlobal('crypto', undefined)
    const begun = await trilist(['new', '-o', file])
    const read = await trilist(['import', '-', '-o', file, '--force'], SMALL)
    vi.unstubAllGlobals()
    expect([begun.err, begun.code, read.err, read.code]).toEqual(['', 0, '', 0])
  }))
