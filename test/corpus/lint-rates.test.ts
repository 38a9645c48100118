import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readStatuteText } from '../../shared/import/read-statute'
import type { Finding } from '../../shared/lint/finding'
import { lint } from '../../shared/lint/lint'
import { wordsFound } from '../../shared/lint/message'
import { RULES } from '../../shared/lint/rules'
import { emptyProject, type Project } from '../../shared/project'
import type { Statute } from '../../shared/statute'
import { FOLDER, hasCorpus, rows } from './corpus'
import { BASE, CERTAIN } from './lint-base'

type Checked = { readonly file: string; readonly statute: Statute; readonly findings: readonly Finding[] }

test('norms hit enacted regulations of 2020 and later about as often as the base rates say', {
  timeout: 300_000,
}, () => {
  if (!hasCorpus()) {
    console.info('No corpus at ../shared/corpus: real statutes were not checked.')
    return
  }
  const checked = recentRegulations().map(check)
  console.info(report(checked))
  const certain = checked.flatMap(({ file, statute, findings }) =>
    findings
      .filter(({ rule }) => (CERTAIN as readonly string[]).includes(rule))
      .map(finding => `${file} ${finding.rule} ${wordsFound(statute, finding)}`),
  )
  expect(certain.length).toBeLessThanOrEqual(checked.length * 0.1)
})

/** Local regulations whose text dates from 2020 or later, by the year in the file's name or in the enactment note. */
function recentRegulations(): readonly string[] {
  return rows()
    .filter(({ kind }) => kind === '地方性法规')
    .map(({ file = '' }) => file)
    .filter(file => file.endsWith('.txt') && yearOf(file) >= 2020)
}

function yearOf(file: string): number {
  const named = /\((\d{4})-/.exec(file)?.[1]
  if (named !== undefined) return Number(named)
  const text = readFileSync(join(FOLDER, file), 'utf8').slice(0, 600)
  return Math.max(0, ...[...text.matchAll(/(\d{4})年/g)].map(([, year]) => Number(year)))
}

function check(file: string): Checked {
  let id = 0
  const { statute } = readStatuteText(readFileSync(join(FOLDER, file), 'utf8'), () => String(++id))
  const project: Project = { ...emptyProject('corpus'), statute }
  return { file, statute, findings: lint(project).findings }
}

function report(checked: readonly Checked[]): string {
  const lines = RULES.map(({ id, severity }) => {
    const hit = checked.filter(({ findings }) => findings.some(({ rule }) => rule === id))
    const hits = checked.flatMap(({ findings }) => findings.filter(({ rule }) => rule === id)).length
    const base = BASE[id] === undefined ? '    –' : `${BASE[id].toFixed(1)} %`.padStart(7)
    const ours = `${((hit.length / checked.length) * 100).toFixed(1)} %`.padStart(7)
    return `${id.padEnd(8)} ${severity.padEnd(9)} ours ${ours}  base ${base}  findings ${hits}`
  })
  return [`${checked.length} regulations, ${RULES.length} norms`, ...lines].join('\n')
}
