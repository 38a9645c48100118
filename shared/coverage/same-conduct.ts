import type { Id } from '../statute'
import type { Clause } from './clause'
import { type Corpus, scores, wantedGrams } from './corpus'
import { type Gram, gramsOf } from './grams'
import { quantitiesIn } from './quantities'
import { mayAnswer } from './topic'

/** What every liability clause says and what tells nothing of the conduct it punishes. */
const FORMULA =
  /违反本[^，。；;：:\n]{2,6}规定|有下列(?:情形|行为)之一的?|有前[^，。；;]{0,3}款[^，。；;]*的|由[^，。；;：:\n]*(?:责令|处|给予|予以|没收|暂扣|扣留|吊销|收缴|取缔)[^，。；;：:\n]*|(?:逾期|拒)不?[^，。；;]{0,2}(?:改正|履行)的|情节(?:较轻|较重|严重)的?|(?:可以)?(?:并)?处[^，。；;\n]*罚款|没收[^，。；;\n]*|给予警告|责令[^，。；;\n]*|对?其?直接负责的主管人员(?:和其他直接责任人员)?|构成犯罪[^。；;]*|造成[^，。；;]*损失[^。；;]*|依法[^，。；;\n]*/g

/** A clause with this share of its conduct in the duty's words is about it, with less than `SOME` it is not. */
const MUCH = 0.5
const SOME = 0.15
/** Between them the duty must be nearly as close as any other duty of the draft. */
const ALMOST = 0.8

/**
 * Whether a liability clause that names conduct instead of an article punishes what the duties or the measure are about; of a
 * clause with several items or 款 one of them.
 */
export function sameConduct(corpus: Corpus, liability: Clause, duties: readonly Clause[], measure: string): boolean {
  const about = gramsOf([measure, ...duties.map(duty => duty.whole)].join('\n'))
  const dutyArticles = new Set(duties.map(duty => duty.article.provision.id))
  const told = conductsIn(liability.words.text)
    .map(words => wantedGrams(corpus, words.replace(FORMULA, '，')))
    .filter(conduct => conduct.size > 0)
  if (told.length === 0) return true
  const touches = told.some(conduct => [...conduct.keys()].some(gram => about.has(gram)))
  if (touches && hasSameFine(liability, measure)) return true
  return told.some(conduct => isAbout(corpus, liability, conduct, about, dutyArticles))
}

/** Whether the clause imposes the very range of fines that the measure asks for; a single round sum tells little. */
function hasSameFine({ whole }: Clause, measure: string): boolean {
  const fines = quantitiesIn(measure).filter(({ kind }) => kind === 'money' || kind === 'times')
  if (fines.length < 2) return false
  const imposed = quantitiesIn(whole)
  return fines.every(fine => imposed.some(({ kind, value }) => kind === fine.kind && value === fine.value))
}

/** Each conduct that some lines name: a 款, or an item with the lead sentence above it (列项导语). */
function conductsIn(text: string): readonly string[] {
  const conducts: string[] = []
  let lead = ''
  for (const line of text.split('\n')) {
    if (/[：:]$/.test(line)) lead = line
    else for (const one of line.split(/的，或者|，或者/)) conducts.push(lead === '' ? one : `${lead}\n${one}`)
    if (/。$/.test(line)) lead = ''
  }
  return conducts.length === 0 ? [lead] : conducts
}

function isAbout(
  corpus: Corpus,
  liability: Clause,
  conduct: ReadonlyMap<Gram, number>,
  about: ReadonlySet<Gram>,
  dutyArticles: ReadonlySet<Id>,
): boolean {
  let held = 0
  let total = 0
  for (const [gram, weight] of conduct) {
    total += weight
    if (about.has(gram)) held += weight
  }
  if (held >= MUCH * total) return true
  const best = { duty: 0, other: 0 }
  scores(corpus, conduct).forEach((score, number) => {
    const article = score === 0 ? undefined : corpus.index.at(number)?.article
    if (article === undefined || article === liability.article.provision.id) return
    const kind = dutyArticles.has(article) ? 'duty' : 'other'
    // Other penalties repeat the conduct: only another duty shows that something else is punished.
    if (kind === 'other' && !mayAnswer(corpus.act, article)) return
    best[kind] = Math.max(best[kind], score)
  })
  return held >= SOME * total && best.duty >= ALMOST * best.other
}
