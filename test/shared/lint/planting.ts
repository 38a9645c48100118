import { lint } from '../../../shared/lint/lint'
import { emptyProject } from '../../../shared/project'
import { markCitations } from '../../../shared/references/mark'
import { EMPTY_STATUTE, type Provision, type Statute } from '../../../shared/statute'
import { provisions } from '../../statute'
import { exampleProject, hasExample } from '../../worked-example'

/** Of a rule, wordings of its fault that a drafter would write, each as articles to stand before the last article of an act. */
export type Planted = Readonly<Record<string, readonly string[]>>

/** Acts of two more kinds than the worked example: without chapters, and in chapters with liability. */
const FLAT = `条 为了规范养老服务，根据有关法律、法规，结合本市实际，制定本条例。
条 本市行政区域内的养老服务，适用本条例。
款 前款所称养老服务，由市人民政府确定。
条 市民政部门负责本市养老服务工作。
条 机构应当公示服务项目。
条 本条例自2027年1月1日起施行。`
const IN_CHAPTERS = FLAT.replace('条 为了', '章 总则\n条 为了')
  .replace('条 机构', '章 服务\n条 机构')
  .replace('条 本条例自', '章 法律责任\n条 违反本条例第四条规定的，由市民政部门责令改正。\n章 附则\n条 本条例自')

const actOf = (words: string): Statute => ({
  ...EMPTY_STATUTE,
  title: '某市养老服务条例',
  provisions: provisions(words),
})

const acts = (): readonly Statute[] => [
  actOf(FLAT),
  actOf(IN_CHAPTERS),
  ...(hasExample ? [exampleProject().project.statute] : []),
]

/** Where articles are planted: before the liability chapter (or the last article), or as its first. */
export type Bed = 'body' | 'liability'

/** The wordings that were not found in each of the acts; says of each rule how many were. */
export function missedAmong(planted: Planted, bed: Bed = 'body'): readonly string[] {
  const grounds = acts().filter(act => bed === 'body' || liabilityOf(act) > 0)
  return Object.entries(planted).flatMap(([rule, wordings]) => {
    const missing = wordings.flatMap(words =>
      grounds.every(act => foundIn(act, rule, words, bed)) ? [] : [`${rule} ${words}`],
    )
    console.info(`${rule.padEnd(8)} ${wordings.length - missing.length}/${wordings.length}`)
    return missing
  })
}

function foundIn(statute: Statute, rule: string, words: string, bed: Bed): boolean {
  const lines = plantsOf(words)
  const liability = liabilityOf(statute)
  const last = statute.provisions.findLastIndex(({ type }) => type === 'article')
  const at = liability < 0 ? last : bed === 'body' ? liability : liability + 1
  const sown = markCitations({ ...statute, provisions: statute.provisions.toSpliced(at, 0, ...lines) })
  const project = { ...emptyProject('planted'), statute: sown }
  return lint(project).findings.some(finding => finding.rule === rule && finding.provision?.startsWith('planted'))
}

function liabilityOf({ provisions: all }: Statute): number {
  return all.findLastIndex(
    ({ type, children }) => type === 'chapter' && children.some(({ text }) => text.includes('法律责任')),
  )
}

/** Lines in notation; `条=60` holds a number, so that the plants may cite each other whatever act they stand in. */
const plantsOf = (words: string): readonly Provision[] => {
  const held = words.split('\n').map(line => /^\S=(\d+)/.exec(line)?.[1])
  return provisions(words.replace(/^(\S)=\d+/gm, '$1')).map((line, at) => ({
    ...line,
    id: `planted${at}`,
    ...(held[at] === undefined ? {} : { held: { number: Number(held[at]), suffix: 0 } }),
  }))
}
