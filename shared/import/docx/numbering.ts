import type { WordPackage } from './package'
import { readPart } from './part-reader'

/** One level of a numbering: how its number is written and where it begins. */
export type Level = {
  start: number
  format: string
  text: string
  legal: boolean
  restart: number | null
  style: string
  suffix: string
}
export type Abstract = { readonly levels: Map<number, Level>; styleLink: string; numStyleLink: string }
export type Instance = { abstract: string; readonly starts: Map<number, number>; readonly levels: Map<number, Level> }

/** The numberings of a Word file: abstract ones by id, and the instances paragraphs name. */
export type Numbering = {
  readonly abstracts: ReadonlyMap<string, Abstract>
  readonly instances: ReadonlyMap<string, Instance>
}

const newLevel = (): Level => ({
  start: 1,
  format: 'decimal',
  text: '',
  legal: false,
  restart: null,
  style: '',
  suffix: 'tab',
})

/** Reads numbering.xml; a file without it has no numberings, and paragraphs that name one are no list items. */
export async function readNumbering(zip: WordPackage, name: string): Promise<Numbering> {
  const abstracts = new Map<string, Abstract>()
  const instances = new Map<string, Instance>()
  const open: Open = { abstract: null, instance: null, override: 0, level: null }
  await readPart(zip, name, {
    open(element, attribute) {
      const value = attribute('w:val') ?? ''
      if (element === 'w:abstractNum') {
        open.abstract = { levels: new Map(), styleLink: '', numStyleLink: '' }
        abstracts.set(attribute('w:abstractNumId') ?? '', open.abstract)
      } else if (element === 'w:num') {
        open.abstract = null
        open.instance = { abstract: '', starts: new Map(), levels: new Map() }
        instances.set(attribute('w:numId') ?? '', open.instance)
      } else if (element === 'w:lvl') {
        open.level = newLevel()
        ;(open.abstract ?? open.instance)?.levels.set(Number(attribute('w:ilvl')), open.level)
      } else if (element === 'w:lvlOverride') open.override = Number(attribute('w:ilvl'))
      else if (open.level) describeLevel(open.level, element, value)
      else describeNumbering(open, element, value)
    },
    close(element) {
      if (element === 'w:lvl') open.level = null
    },
    text() {
      // numbering.xml holds no words
    },
  })
  return { abstracts, instances }
}

type Open = { abstract: Abstract | null; instance: Instance | null; override: number; level: Level | null }

function describeNumbering({ abstract, instance, override }: Open, element: string, value: string): void {
  if (element === 'w:abstractNumId' && instance) instance.abstract = value
  else if (element === 'w:startOverride') instance?.starts.set(override, Number(value))
  else if (element === 'w:styleLink' && abstract) abstract.styleLink = value
  else if (element === 'w:numStyleLink' && abstract) abstract.numStyleLink = value
}

function describeLevel(level: Level, element: string, value: string): void {
  switch (element) {
    case 'w:start':
      level.start = Number(value)
      return
    case 'w:numFmt':
      level.format = value
      return
    case 'w:lvlText':
      level.text = value
      return
    case 'w:isLgl':
      level.legal = value !== '0' && value !== 'false'
      return
    case 'w:lvlRestart':
      level.restart = Number(value)
      return
    case 'w:pStyle':
      level.style = value
      return
    case 'w:suff':
      level.suffix = value
      return
  }
}
