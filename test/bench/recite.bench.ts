import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { settle } from '../../shared/edits/settle'
import { insertProvision } from '../../shared/edits/statute-insert'
import { readStatuteText } from '../../shared/import/read-statute'
import { outline } from '../../shared/outline'
import { emptyProject, type Project } from '../../shared/project'
import { markCitations } from '../../shared/references/mark'
import { recite } from '../../shared/references/recite'
import type { Statute } from '../../shared/statute'
import { citingStatute } from './citing-statute'

const RECITE = 16
const ROUNDS = 40
const CIVIL_CODE = join(import.meta.dirname, '../../../shared/corpus/中华人民共和国民法典_20200528.txt')

test('after an article is put in front of a code its citations are rewritten within 16 ms', () => {
  const measured = [measure('1,260 articles', citingStatute(1260)), ...civilCode().map(each => measure('民法典', each))]
  for (const { name, provisions, citations, recited, settled } of measured)
    console.log(
      `${name}: ${provisions} provisions, ${citations} citations, recite ${shown(recited)}, with numbering and links ${shown(settled)}`,
    )
  expect(measured.filter(({ recited }) => median(recited) > RECITE)).toEqual([])
})

function civilCode(): readonly Statute[] {
  if (!existsSync(CIVIL_CODE)) return []
  let id = 0
  return [markCitations(readStatuteText(readFileSync(CIVIL_CODE, 'utf8'), () => `${++id}`).statute)]
}

/** Milliseconds of rewriting alone and of the whole settling of an edit, each time on the statute the round before gave. */
function measure(name: string, statute: Statute) {
  const citations = statute.provisions.flatMap(each => each.children.filter(run => run.cite)).length
  let project: Project = { ...emptyProject('bench'), statute }
  const recited: number[] = []
  const settled: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const edited = insertProvision(project, null, { id: `new${round}`, type: 'article', text: '新增一条。' })
    outline(project.statute)
    const copy = { ...edited.statute }
    outline(copy)
    recited.push(time(() => recite(project.statute, copy)))
    settled.push(
      time(() => {
        project = settle(project, edited)
      }),
    )
  }
  return {
    name,
    provisions: statute.provisions.length,
    citations,
    recited: recited.slice(5),
    settled: settled.slice(5),
  }
}

function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

const sorted = (times: readonly number[]): readonly number[] => [...times].sort((one, other) => one - other)
const median = (times: readonly number[]): number => sorted(times)[Math.floor(times.length / 2)] ?? 0
const shown = (times: readonly number[]): string =>
  `median ${median(times).toFixed(1)} ms, least ${(sorted(times)[0] ?? 0).toFixed(1)} ms`
