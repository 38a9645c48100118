import type { Clause } from './clause'
import { type Corpus, scores, wantedGrams } from './corpus'
import { gramsOf } from './grams'

/** What every liability clause says and what tells nothing of the conduct it punishes. */
const FORMULA =
  /违反本[^，。；]{2,6}规定|有下列(?:情形|行为)之一的?|由[^，。；]*(?:责令|处|给予|没收|暂扣|吊销)[^，。；]*|(?:逾期|拒)不?[^，。；]{0,2}(?:改正|履行)的|情节(?:较轻|较重|严重)的?|(?:可以)?(?:并)?处[^，。；]*罚款|没收[^，。；]*|给予警告|构成犯罪[^。；]*|造成[^，。；]*损失[^。；]*|依法[^，。；]*/g

/** Whether a liability clause that names conduct instead of an article punishes what the duties or the measure are about. */
export function sameConduct(corpus: Corpus, liability: Clause, duties: readonly Clause[], measure: string): boolean {
  const conduct = wantedGrams(corpus, liability.words.text.replace(FORMULA, '，'))
  const about = gramsOf([measure, ...duties.map(duty => duty.whole)].join('\n'))
  let held = 0
  let total = 0
  for (const [gram, weight] of conduct) {
    total += weight
    if (about.has(gram)) held += weight
  }
  if (total === 0 || held / total >= 0.35) return true
  const dutyArticles = new Set(duties.map(duty => duty.article.provision.id))
  const best = { duty: 0, other: 0 }
  scores(corpus, conduct).forEach((score, number) => {
    const article = score === 0 ? undefined : corpus.index.at(number)?.article
    if (article === undefined || article === liability.article.provision.id) return
    const kind = dutyArticles.has(article) ? 'duty' : 'other'
    best[kind] = Math.max(best[kind], score)
  })
  return held / total >= 0.15 && best.duty >= best.other
}
