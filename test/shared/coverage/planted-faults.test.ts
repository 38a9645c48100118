import { expect, test } from 'vitest'
import { coverage } from '../../../shared/coverage/coverage'
import type { FindingCode, Mode } from '../../../shared/coverage/finding'
import type { Project } from '../../../shared/project'
import { provision } from '../../../shared/statute'
import { worked } from './fixtures'
import { confirmed, type Plants } from './planting'
import { clausePlants } from './plants-of-clauses'
import { rowPlants } from './plants-of-rows'

const plants: Plants = { ...rowPlants, ...clausePlants }

/** Only the gate asks for confirmations and for the periods of delegated rules. */
const modeOf = (kind: string): Mode => (/unconfirmed|no period/.test(kind) ? 'strict' : 'relaxed')

/** The findings of a code, by the row they are about: the solution for findings about its links. */
function rowsWith(project: Project, code: FindingCode, mode: Mode): ReadonlySet<string> {
  const rows = coverage(project, mode)
    .findings.filter(finding => finding.code === code)
    .map(({ at }) => (at.kind === 'link' ? (project.links.find(link => link.id === at.id)?.solution ?? '') : at.id))
  return new Set(rows)
}

const NONE: ReadonlySet<string> = new Set()

/** How many planted faults were found, and how many findings of the kind name a row where none was planted. */
function measure(kind: string, projects: readonly Project[]) {
  const mode = modeOf(kind)
  let [planted, found, wrong] = [0, 0, 0]
  for (const project of projects) {
    for (const plant of plants[kind]!(project)) {
      const clean = kind === 'link-unconfirmed' ? confirmed(project) : project
      const before = rowsWith(clean, plant.code, mode)
      if (before.has(plant.row)) continue
      const rows = rowsWith(plant.project, plant.code, mode)
      planted += 1
      const weaker = plant.orCode ? rowsWith(plant.project, plant.orCode, mode) : NONE
      if (rows.has(plant.row) || weaker.has(plant.row)) found += 1
      wrong += [...rows].filter(row => row !== plant.row && !before.has(row) && !plant.also?.includes(row)).length
    }
  }
  return { planted, found, wrong, recall: found / planted, precision: found / (found + wrong) }
}

const percent = (share: number) => `${(share * 100).toFixed(1)}%`

test('the worked projects of ours have no fault where none was planted', () => {
  for (const [name, project] of worked.slice(0, 2))
    expect([name, coverage(project).findings.map(({ code }) => code)]).toEqual([name, []])
})

test('planted faults of every kind are found, and little else', () => {
  const projects = worked.map(([, project]) => project)
  const table = Object.keys(plants).map(kind => ({ code: kind, ...measure(kind, projects) }))
  console.log(
    table
      .map(({ code, planted, recall, precision }) =>
        [
          code.padEnd(36),
          `planted ${planted}`.padEnd(14),
          `recall ${percent(recall)}`,
          `precision ${percent(precision)}`,
        ].join('  '),
      )
      .join('\n'),
  )
  for (const { code, recall, precision } of table)
    expect([code, recall >= 0.94, precision >= 0.99]).toEqual([code, true, true])
}, 120_000)

test('a clause added to the draft beside the others changes no verdict', () => {
  for (const [, project] of worked) {
    const extra = provision('extra', 'article', '每年十月的第一个星期日为本市的城市开放日。')
    const provisions = [...project.statute.provisions, extra]
    const after = coverage({ ...project, statute: { ...project.statute, provisions } })
    expect(after.totals.solutions).toEqual(coverage(project).totals.solutions)
  }
})
