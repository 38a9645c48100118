import { placesByNumber } from '../shared/references/places'
import { meansSame } from '../shared/references/recite'
import { referencesOf } from '../shared/references/references'
import type { CiteTarget, Id, Statute } from '../shared/statute'

type Citation = {
  readonly from: Id
  readonly start: number
  readonly text: string
  readonly cite: readonly CiteTarget[]
}

/** Every tied citation of a statute in order, with where it stands. */
export function citations(statute: Statute): readonly Citation[] {
  return statute.provisions.flatMap(({ id, children }) => {
    let at = 0
    return children.flatMap(({ text, cite }) => {
      const start = at
      at += text.length
      return cite ? [{ from: id, start, text, cite }] : []
    })
  })
}

const plain = (statute: Statute): Statute => ({
  ...statute,
  provisions: statute.provisions.map(each => ({
    ...each,
    children: [{ text: each.children.map(run => run.text).join('') }],
  })),
})

/**
 * Every citation whose targets live, and stand where they can be cited, reads, without its tie, as naming just them;
 * where two articles bear one number no words can. Throws with the first that does not.
 */
export function expectRightWords(statute: Statute): void {
  const places = placesByNumber(statute)
  if (places.articlePositions.size < places.articles.length) return
  const isLive = (id: Id) => (places.outline.byId.get(id)?.cite ?? '') !== ''
  const read = referencesOf(plain(statute))
  for (const { from, start, text, cite } of citations(statute)) {
    if (!cite.every(target => isLive(target.id) && (!target.to || isLive(target.to.id)))) continue
    const found = read.find(each => each.from === from && each.start === start && each.text === text)
    const same =
      found?.named.length === cite.length && cite.every((each, at) => meansSame(places, found.named[at] ?? null, each))
    if (!same)
      throw new Error(`«${text}» in ${from} should name ${JSON.stringify(cite)}, reads ${JSON.stringify(found?.named)}`)
  }
}
