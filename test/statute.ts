import { EMPTY_STATUTE, type Provision, type ProvisionType, type Statute } from '../shared/statute'

const TYPES: Readonly<Record<string, ProvisionType>> = {
  编: 'part',
  分编: 'subpart',
  章: 'chapter',
  节: 'section',
  条: 'article',
  款: 'paragraph',
  项: 'item',
  目: 'subitem',
  续: 'continuation',
}

/**
 * Statute notation for tests: one line a provision, its unit, then its words. Ids are p1, p2 … in order.
 * `条+` is an inserted article (第十条之一), `编-` a heading without number.
 */
export function provisions(source: string): readonly Provision[] {
  return source
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map((line, index) => readLine(line, `p${index + 1}`))
}

/** A statute in notation: statute`条 一`. */
export function statute(strings: TemplateStringsArray, ...values: readonly unknown[]): Statute {
  return { ...EMPTY_STATUTE, provisions: provisions(String.raw({ raw: strings }, ...values)) }
}

/** The provisions in notation again, to compare results as text. */
export function notation(statute: Statute): string {
  const units = Object.fromEntries(Object.entries(TYPES).map(([unit, type]) => [type, unit]))
  return statute.provisions
    .map(({ type, inserted, unnumbered, children }) =>
      `${units[type]}${inserted ? '+' : ''}${unnumbered ? '-' : ''} ${children.map(child => child.text).join('')}`.trim(),
    )
    .join('\n')
}

function readLine(line: string, id: string): Provision {
  const [unit = '', ...words] = line.split(' ')
  const type = TYPES[unit.replace(/[+-]$/, '')]
  if (!type) throw new Error(`No unit at the start of «${line}»`)
  return {
    id,
    type,
    children: [{ text: words.join(' ') }],
    ...(unit.endsWith('+') ? { inserted: true as const } : {}),
    ...(unit.endsWith('-') ? { unnumbered: true as const } : {}),
  }
}
