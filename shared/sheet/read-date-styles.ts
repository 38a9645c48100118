import type { WordPackage } from '../import/docx/package'
import { readPart } from '../import/docx/part-reader'
import { bare } from './xlsx-cells'

/** The cell styles, by their place in cellXfs, that show a number as a date. */
export async function readDateStyles(zip: WordPackage): Promise<ReadonlySet<number>> {
  const formats = new Map<number, string>()
  const styles = new Set<number>()
  let inStyles = false
  let at = 0
  await readPart(zip, 'xl/styles.xml', {
    open: (name, attribute) => {
      const element = bare(name)
      if (element === 'numFmt') formats.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
      if (element === 'cellXfs') inStyles = true
      if (element === 'xf' && inStyles && isDate(Number(attribute('numFmtId')), formats)) styles.add(at)
      if (element === 'xf' && inStyles) at++
    },
    close: name => {
      if (bare(name) === 'cellXfs') inStyles = false
    },
    text: () => undefined,
  })
  return styles
}

/** Built-in date formats (ECMA-376 part 1 §18.8.30; 27–36 and 50–58 are the Chinese ones), or a custom one that names a year or a day. */
function isDate(id: number, formats: ReadonlyMap<number, string>): boolean {
  const custom = formats.get(id)
  if (custom !== undefined) return /[yd年]/i.test(custom.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
}
