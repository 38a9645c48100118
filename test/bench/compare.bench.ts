import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { diffChars } from 'diff'
import { compare } from '../../shared/diff/compare'
import { freeze } from '../../shared/edits/baselines'
import { readStatuteText } from '../../shared/import/read-statute'
import { emptyProject, type Project } from '../../shared/project'
import type { Statute } from '../../shared/statute'
import { writeText } from '../../shared/text/write-text'
import { citingStatute } from './citing-statute'

const CORPUS = join(import.meta.dirname, '../../../shared/corpus')
const CODE = join(CORPUS, '中华人民共和国民法典_20200528.txt')
const PAIR = join(CORPUS, 'pairs/公司法')

/** jsdiff over a whole code can take minutes; after this time the peer counts as having needed at least so long. */
const PATIENCE = 20_000

test('two variants of a code are compared faster than by jsdiff or git', () => {
  test.setTimeout(240_000)
  for (const { name, old, fresh } of cases()) {
    const own = time(() => compare(old, fresh))
    const [oldText, newText] = [writeText(old), writeText(fresh)]
    const js = time(() => diffChars(oldText, newText, { timeout: PATIENCE }))
    const git = time(() => wordDiff(oldText, newText))
    const { summary } = compare(old, fresh)
    console.log(
      `${name}: compare ${own.toFixed(0)} ms, jsdiff ${js.toFixed(0)} ms, git --word-diff ${git.toFixed(0)} ms, ${JSON.stringify(summary)}`,
    )
    expect(own).toBeLessThan(js)
  }
})

test('a project of a code with twenty versions is made ready to save within 150 ms', () => {
  const start: Project = { ...emptyProject('x'), statute: citingStatute(1260) }
  const frozen = Array.from({ length: 20 }).reduce<Project>(
    (project, _, index) =>
      freeze(project, {
        id: `${index}`,
        name: `${index}`,
        stage: '',
        at: '2026-11-20T00:00:00Z',
        by: '',
        fingerprint: '',
      }),
    start,
  )
  const times = Array.from({ length: 7 }, () => time(() => structuredClone(frozen)))
  const text = time(() => JSON.stringify(frozen))
  console.log(
    `20 versions: handed over in ${median(times).toFixed(0)} ms, as text in ${text.toFixed(0)} ms, ${(JSON.stringify(frozen).length / 1e6).toFixed(1)} MB`,
  )
  expect(median(times)).toBeLessThan(150)
})

function cases(): readonly { readonly name: string; readonly old: Statute; readonly fresh: Statute }[] {
  const generated = citingStatute(1260)
  const code = existsSync(CODE) ? read(CODE, 'a') : generated
  const variant = {
    ...asStranger(code),
    provisions: asStranger(code).provisions.map((each, index) => (index % 10 === 0 ? reworded(each) : each)),
  }
  const pair = existsSync(PAIR) ? [{ name: '公司法', old: read(file('old'), 'a'), fresh: read(file('new'), 'b') }] : []
  return [...pair, { name: '1,260 articles, a tenth changed', old: code, fresh: variant }]
}

const file = (prefix: string): string => join(PAIR, readdirSync(PAIR).find(name => name.startsWith(prefix)) ?? '')

function read(path: string, prefix: string): Statute {
  let last = 0
  return readStatuteText(readFileSync(path, 'utf8'), () => `${prefix}${++last}`).statute
}

/** The same statute as a stranger: other ids. */
const asStranger = (statute: Statute): Statute => ({
  ...statute,
  provisions: statute.provisions.map(each => ({ ...each, id: `b${each.id}` })),
})

const reworded = (each: Statute['provisions'][number]): Statute['provisions'][number] => ({
  ...each,
  children: [...each.children, { text: '并应当自收到申请之日起十五日内书面答复。' }],
})

function wordDiff(old: string, fresh: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'trilist-diff-'))
  writeFileSync(join(folder, 'a'), old)
  writeFileSync(join(folder, 'b'), fresh)
  spawnSync('git', ['diff', '--no-index', '--word-diff', '--word-diff-regex=.', 'a', 'b'], {
    cwd: folder,
    maxBuffer: 1 << 28,
  })
  rmSync(folder, { recursive: true })
}

function time(act: () => unknown): number {
  const start = performance.now()
  act()
  return performance.now() - start
}

const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[times.length >> 1] ?? 0
