import type { Decode } from '../import/encoding'
import { ImportFailure } from '../import/import-failure'
import { type Progress, UNHEARD, within } from '../progress'
import type { Project } from '../project'
import type { Signed } from '../signed'
import type { Id } from '../statute'
import { applyImport } from './apply-import'
import type { ImportPlan } from './import-plan'
import type { ListsTable } from './lists-table'
import { planImport } from './plan-import'
import { readGrids } from './read-grids'
import { recogniseLists } from './recognise-lists'

/** The lists of a file, and the names of its tables that are none. */
export type ReadLists = { readonly tables: readonly ListsTable[]; readonly unrecognised: readonly string[] }

/**
 * Reads the three lists from an Excel workbook, a Word document or CSV, told apart by content. `decode` is the platform's.
 * Rejects with ImportFailure: file-empty, file-too-large, lists-not-readable (also when no table in it is one of the lists).
 */
export async function readListsFile(
  bytes: Uint8Array,
  name: string,
  decode: Decode,
  progress: Progress = UNHEARD,
): Promise<ReadLists> {
  const grids = await readGrids(bytes, name, decode, within(progress, 0, 0.8))
  progress(0.8)
  const found = recogniseLists(grids)
  if (found.tables.length === 0) throw new ImportFailure('lists-not-readable', name)
  return found
}

/** Reads, plans and applies in one go, for the command line; the window shows the plan first. */
export async function importLists(
  project: Project,
  bytes: Uint8Array,
  name: string,
  { decode, newId, signed }: { readonly decode: Decode; readonly newId: () => Id; readonly signed: Signed },
): Promise<{ readonly project: Project; readonly plan: ImportPlan; readonly unrecognised: readonly string[] }> {
  const { tables, unrecognised } = await readListsFile(bytes, name, decode)
  const plan = planImport(project, tables)
  return { project: applyImport(project, plan, newId, signed), plan, unrecognised }
}
