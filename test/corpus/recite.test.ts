import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settle } from '../../shared/edits/settle'
import { structureFaults } from '../../shared/edits/statute-structure'
import { readStatuteText } from '../../shared/import/read-statute'
import { emptyProject, type Project } from '../../shared/project'
import { markCitations } from '../../shared/references/mark'
import type { Statute } from '../../shared/statute'
import { applyEdit } from '../apply-edit'
import { arbitraryEdit } from '../arbitrary-statute'
import { citations, expectRightWords } from '../right-words'
import { FOLDER, hasCorpus } from './corpus'

test('edits of real statutes leave every citation naming the same provisions', { timeout: 240_000 }, () => {
  if (!hasCorpus()) return
  const statutes = readdirSync(FOLDER)
    .filter(file => file.endsWith('.txt'))
    .map(file => statuteAt(join(FOLDER, file)))
    .filter(statute => citations(statute).length > 2)
  const edits = fc.array(arbitraryEdit, { minLength: 16, maxLength: 16 })
  for (const statute of statutes)
    fc.assert(
      fc.property(edits, sequence => {
        let project: Project = { ...emptyProject('project'), statute }
        const faults = structureFaults(statute.provisions).size
        expectRightWords(statute)
        for (const [step, edit] of sequence.entries()) {
          project = settle(project, applyEdit(project, edit, step))
          expectRightWords(project.statute)
        }
        expect(structureFaults(project.statute.provisions).size).toBeLessThanOrEqual(faults)
      }),
      { numRuns: 1 },
    )
  console.info(`${statutes.length} statutes with ${statutes.flatMap(citations).length} citations, sixteen edits each`)
})

function statuteAt(path: string): Statute {
  let last = 0
  return markCitations(readStatuteText(readFileSync(path, 'utf8'), () => `p${++last}`).statute)
}
