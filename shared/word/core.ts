import type { Stamp } from '../report/stamp'
import { escapeXml } from './xml'

/** `docProps/core.xml`: title, person and day of the document; nothing in it is taken from the clock. */
export function coreXml(title: string, { person, date }: Stamp): string {
  const moment = `${date}T00:00:00Z`
  const when = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(person)}</dc:creator><cp:lastModifiedBy>${escapeXml(person)}</cp:lastModifiedBy><dc:language>zh-CN</dc:language>${when('created')}${when('modified')}</cp:coreProperties>`
}
