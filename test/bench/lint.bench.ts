import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { bundled } from '../bundled'

const FULL = 300
const AFTER_EDIT = 10
const CIVIL_CODE = join(import.meta.dirname, '../../../shared/corpus/中华人民共和国民法典_20200528.txt')

type Edits = {
  readonly kind: string
  readonly times: readonly number[]
  readonly rewritten: number
  /** The medians of three series, of which the lowest is that of `times`. */
  readonly medians: readonly number[]
}
type Measured = {
  readonly name: string
  readonly provisions: number
  readonly full: number
  readonly edits: readonly Edits[]
}

test('the norms check a code in 300 ms and after an edit of any kind in 10 ms', async () => {
  const measured = await measuredInBuiltCode()
  for (const { name, provisions, full, edits } of measured) {
    const shown = edits.map(
      ({ kind, times, rewritten, medians }) =>
        `${kind} ${medians.map(each => each.toFixed(1)).join('/')} (worst ${Math.max(...times).toFixed(1)}, up to ${rewritten} lines rewritten)`,
    )
    console.log(`${name}: ${provisions} provisions, full ${full.toFixed(0)} ms; after an edit, ms: ${shown.join(', ')}`)
  }
  expect.soft(measured.filter(({ full }) => full > FULL).map(({ name, full }) => [name, full])).toEqual([])
  const slow = measured.flatMap(({ name, edits }) =>
    edits.flatMap(({ kind, times }) => (median(times) > AFTER_EDIT ? [[name, kind, median(times)]] : [])),
  )
  expect(slow).toEqual([])
})

/** The code as it is shipped: bundled, in a process of its own. */
async function measuredInBuiltCode(): Promise<readonly Measured[]> {
  const program = await bundled(join(import.meta.dirname, 'programs/lint-times.ts'))
  const { stdout } = spawnSync(process.execPath, [program, CIVIL_CODE], { encoding: 'utf8', maxBuffer: 1 << 26 })
  return JSON.parse(stdout)
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
