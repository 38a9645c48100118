import { escapeXml } from '../word/xml'

/** An element with its attributes (empty ones are left out) and its content, which is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('')
  const inner = content.join('')
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`
}

/** A paragraph of plain words. */
export const plain = (words: string): string => element('p', {}, escapeXml(words))
