import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { readStatuteDocx, readStatuteText } from '../../shared/import/read-statute'
import { writeText } from '../../shared/text/write-text'
import { writeDraft } from '../../shared/word/draft'
import { codeSize } from './code-size'

const CIVIL_CODE = join(import.meta.dirname, '../../../shared/corpus/docx/中华人民共和国民法典_20200528.docx')
const ROUNDS = 7
/** Milliseconds a code of 1,260 articles may take to come in. */
const WORD = 1_000
const TEXT = 300

test('a code of 1,260 articles comes in from Word in a second, from text in a third', async () => {
  const bytes = await codeInWord()
  const read = () => readStatuteDocx(bytes, newIds(), { tracked: 'accept' })
  const text = writeText((await read()).statute)
  const word = await times(read)
  const plain = await times(async () => readStatuteText(text, newIds()))
  console.log(`.docx ${shown(word)}, .txt ${shown(plain)} (in this process, warm)`)
  expect([median(word) < WORD, median(plain) < TEXT]).toEqual([true, true])
})

test('beside pandoc and mammoth on the same file, each as a program of its own', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'trilist-bench-')), 'code.docx')
  writeFileSync(file, await codeInWord())
  const mammoth = resolve('node_modules/mammoth/bin/mammoth')
  for (const [name, command, ...words] of [
    ['trilist outline --json', process.execPath, 'out/cli.js', 'outline', file, '--json'],
    ['pandoc -t json', 'pandoc', '-f', 'docx', '-t', 'json', file, '-o', `${file}.json`],
    ['mammoth', process.execPath, mammoth, file, `${file}.html`],
  ] as const) {
    const runs: Run[] = []
    for (let round = 0; round < 3; round++) runs.push(await program(command, words))
    const best = runs.reduce((one, other) => (other.milliseconds < one.milliseconds ? other : one))
    console.log(
      `${name}: ${best.milliseconds.toFixed(0)} ms, peak memory ${Math.max(...runs.map(run => run.megabytes)).toFixed(0)} MB`,
    )
  }
})

test('a project goes out to Word beside pandoc, each as a program of its own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trilist-bench-'))
  const [word, project, markdown] = ['code.docx', 'code.trilist', 'code.md'].map(name => join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(word, await codeInWord())
  await program(process.execPath, ['out/cli.js', 'import', word, '-o', project], 'ignore')
  await program('pandoc', [word, '-o', markdown])
  for (const [name, command, ...words] of [
    ['trilist export', process.execPath, 'out/cli.js', 'export', project, '-o', join(folder, 'ours.docx'), '--force'],
    ['pandoc from Markdown', 'pandoc', markdown, '-o', join(folder, 'pandoc.docx')],
  ] as const) {
    const runs: Run[] = []
    for (let round = 0; round < 3; round++) runs.push(await program(command, words))
    const best = runs.reduce((one, other) => (other.milliseconds < one.milliseconds ? other : one))
    console.log(
      `${name}: ${best.milliseconds.toFixed(0)} ms, peak memory ${Math.max(...runs.map(run => run.megabytes)).toFixed(0)} MB`,
    )
  }
})

/** 民法典 where the corpus is there, else a made-up code of the same size. */
async function codeInWord(): Promise<Uint8Array> {
  if (existsSync(CIVIL_CODE)) return new Uint8Array(readFileSync(CIVIL_CODE))
  return writeDraft(codeSize({ articles: 1260, links: 0 }), { date: '2026-03-01', person: '' })
}

function newIds(): () => string {
  let count = 0
  return () => `i${++count}`
}

async function times(work: () => Promise<unknown>): Promise<readonly number[]> {
  const measured: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    await work()
    measured.push(performance.now() - start)
  }
  return measured
}

type Run = { readonly milliseconds: number; readonly megabytes: number }

/** Runs a program to its end and watches its largest memory. */
function program(command: string, words: readonly string[], messages: 'inherit' | 'ignore' = 'inherit'): Promise<Run> {
  return new Promise((done, failed) => {
    const start = performance.now()
    const child = spawn(command, words, { stdio: ['ignore', 'ignore', messages] })
    let megabytes = 0
    const watch = setInterval(() => {
      const status = `/proc/${child.pid}/status`
      const peak = existsSync(status) ? /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] : undefined
      megabytes = Math.max(megabytes, Number(peak ?? 0) / 1024)
    }, 5)
    child.on('error', failed)
    child.on('close', code => {
      clearInterval(watch)
      if (code !== 0) failed(new Error(`${command} ended with ${code}`))
      done({ milliseconds: performance.now() - start, megabytes })
    })
  })
}

const sorted = (measured: readonly number[]): readonly number[] => [...measured].sort((one, other) => one - other)
const median = (measured: readonly number[]): number => sorted(measured)[Math.floor(measured.length / 2)] ?? 0
const shown = (measured: readonly number[]): string =>
  `median ${median(measured).toFixed(0)} ms, most ${(sorted(measured).at(-1) ?? 0).toFixed(0)} ms`
