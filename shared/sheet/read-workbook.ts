import type { WordPackage } from '../import/docx/package'
import { readPart } from '../import/docx/part-reader'
import { ImportFailure } from '../import/import-failure'
import type { Grid } from './lists-table'
import { fillMerged } from './merged-cells'
import { readDateStyles } from './read-date-styles'
import { readSheet } from './read-sheet'
import { bare } from './xlsx-cells'

/**
 * The sheets of an Excel workbook as grids of text, read part by part with the limits of `inflatePart`: a library that builds the
 * whole workbook can be made to fill memory by one merged range. Throws ImportFailure for what is broken or too large.
 */
export async function readWorkbook(zip: WordPackage): Promise<readonly Grid[]> {
  const sheets = await readSheetNames(zip)
  const targets = await readTargets(zip)
  const strings = await readStrings(zip)
  const dates = await readDateStyles(zip)
  const grids: Grid[] = []
  for (const { name, relation } of sheets) {
    const target = targets.get(relation)
    if (target === undefined) continue
    const { rows, merges } = await readSheet(zip, target, strings, dates)
    grids.push({ name, rows: fillMerged(rows, merges) })
  }
  if (grids.length === 0) throw new ImportFailure('lists-not-readable')
  return grids
}

/** More sheets than any workbook of lists. */
const MOST_SHEETS = 100

async function readSheetNames(zip: WordPackage): Promise<readonly { name: string; relation: string }[]> {
  const sheets: { name: string; relation: string }[] = []
  await readPart(zip, 'xl/workbook.xml', {
    open: (name, attribute) => {
      if (bare(name) !== 'sheet' || sheets.length >= MOST_SHEETS) return
      sheets.push({ name: attribute('name') ?? '', relation: attribute('r:id') ?? '' })
    },
    close: () => undefined,
    text: () => undefined,
  })
  return sheets
}

async function readTargets(zip: WordPackage): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>()
  await readPart(zip, 'xl/_rels/workbook.xml.rels', {
    open: (name, attribute) => {
      if (bare(name) !== 'Relationship') return
      const target = attribute('Target') ?? ''
      targets.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    },
    close: () => undefined,
    text: () => undefined,
  })
  return targets
}

/** The shared strings; phonetic guides (rPh) are not part of the text. */
async function readStrings(zip: WordPackage): Promise<readonly string[]> {
  const strings: string[] = []
  let words: string[] = []
  let inText = false
  let guides = 0
  await readPart(zip, 'xl/sharedStrings.xml', {
    open: name => {
      if (bare(name) === 'si') words = []
      if (bare(name) === 'rPh') guides++
      inText = bare(name) === 't' && guides === 0
    },
    close: name => {
      if (bare(name) === 'rPh') guides--
      if (bare(name) === 'si') strings.push(words.join(''))
      inText = false
    },
    text: text => {
      if (inText) words.push(text)
    },
  })
  return strings
}
