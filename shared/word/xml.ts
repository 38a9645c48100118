import { printable } from './words'

/** Text as it stands in XML or HTML, in content and in quoted attributes; characters XML cannot hold are left out. */
export function escapeXml(words: string): string {
  return printable(words).replace(/[&<>"']/g, sign => ENTITIES[sign] ?? sign)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
