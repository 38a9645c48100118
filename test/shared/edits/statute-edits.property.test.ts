import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settle } from '../../../shared/edits/settle'
import { deleteBlocks } from '../../../shared/edits/statute-delete'
import { insertProvision } from '../../../shared/edits/statute-insert'
import { joinWithPrevious } from '../../../shared/edits/statute-join'
import { moveBlock, moveDown, moveUp } from '../../../shared/edits/statute-move'
import { holdNumber, releaseNumber, setInserted } from '../../../shared/edits/statute-number'
import { pasteBlock } from '../../../shared/edits/statute-paste'
import { changeRank, lowerRank, raiseRank } from '../../../shared/edits/statute-rank'
import { splitProvision } from '../../../shared/edits/statute-split'
import { isValidStatute } from '../../../shared/edits/statute-structure'
import { type Entry, outline } from '../../../shared/outline'
import { emptyProject, type Project } from '../../../shared/project'
import { placesByNumber } from '../../../shared/references/places'
import { meansSame } from '../../../shared/references/recite'
import { referencesOf } from '../../../shared/references/references'
import { mentionsOf } from '../../../shared/references/scan'
import type { CiteTarget, Id, Statute } from '../../../shared/statute'
import { type ArbitraryEdit, arbitraryEdit, arbitraryStatute } from '../../arbitrary-statute'

const NUMBERED = new Set(['hold', 'release', 'inserted'])

function apply(project: Project, edit: ArbitraryEdit, step: number): Project {
  const { provisions } = project.statute
  const id = provisions[edit.at % Math.max(provisions.length, 1)]?.id ?? 'none'
  const other = provisions[edit.to % (provisions.length + 1)]?.id ?? null
  const length = provisions.find(each => each.id === id)?.children.reduce((sum, run) => sum + run.text.length, 0) ?? 0
  let fresh = 0
  const newId = () => `n${step}-${++fresh}`
  switch (edit.kind) {
    case 'insert':
      return insertProvision(project, id, { id: newId(), type: edit.type, text: '新的一条。' })
    case 'split':
      return splitProvision(project, id, outsideReferences(project, id, edit.to % (length + 1)), newId())
    case 'join':
      return joinWithPrevious(project, id)
    case 'raise':
      return raiseRank(project, id)
    case 'lower':
      return lowerRank(project, id)
    case 'rank':
      return changeRank(project, id, edit.type)
    case 'move':
      return moveBlock(project, id, other)
    case 'up':
      return moveUp(project, id)
    case 'down':
      return moveDown(project, id)
    case 'delete':
      return deleteBlocks(project, [id])
    case 'paste': {
      const entry = outline(project.statute).byId.get(id)
      return pasteBlock(project, provisions.slice(entry?.index ?? 0, entry?.end ?? 0), other, newId)
    }
    case 'hold':
      return holdNumber(project, id)
    case 'release':
      return releaseNumber(project, id)
    case 'inserted':
      return setInserted(project, id, edit.to % 2 === 0)
  }
}

/** A cut through a reference makes two halves that are none (statute-edits.test.ts): here cuts go before it. */
function outsideReferences(project: Project, id: Id, offset: number): number {
  const line = project.statute.provisions.find(each => each.id === id)
  const cut = line && mentionsOf(line).find(({ start, end }) => start < offset && offset < end)
  return cut ? cut.start : offset
}

/** Counts again in the plainest way: articles through the act, everything else among its brothers, an article's own line being its first 款. */
function expectRightNumbers(statute: Statute): void {
  const { entries } = outline(statute)
  let articles = 0
  let chapters = 0
  const brothers = new Map<string, number>()
  const isArticle = (index: number) => entries[index]?.provision.type === 'article'
  const count = (entry: Entry): number => {
    const { type } = entry.provision
    if (type === 'article') return ++articles
    if (type === 'chapter') return ++chapters
    const key = `${entry.parent} ${type}`
    const next = (brothers.get(key) ?? (type === 'paragraph' && isArticle(entry.parent) ? 1 : 0)) + 1
    brothers.set(key, next)
    return next
  }
  const counted = entries.filter(entry => entry.provision.type !== 'continuation')
  expect(counted.map(entry => entry.number)).toEqual(counted.map(count))
}

type Citation = {
  readonly from: Id
  readonly start: number
  readonly text: string
  readonly cite: readonly CiteTarget[]
}

function citations(statute: Statute): readonly Citation[] {
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

/** Every citation whose targets live, and stand where they can be cited, reads, without its tie, as naming just them; where two articles are held at one number no words can. */
function expectRightWords(statute: Statute): void {
  const places = placesByNumber(statute)
  if (places.articleAt.size < places.articles.length) return
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

/** Citations keep their targets; only new lines may gain some. */
function expectKept(edited: Statute, next: Statute): void {
  const now = citations(next)
  for (const { from, cite } of citations(edited))
    expect(now.map(each => [each.from, each.cite])).toContainEqual([from, cite])
}

test('any sequence of edits keeps structure and numbers right and every live citation naming the same provisions', () => {
  fc.assert(
    fc.property(arbitraryStatute(), fc.array(arbitraryEdit, { minLength: 1, maxLength: 12 }), (statute, edits) => {
      let project: Project = { ...emptyProject('project'), statute }
      expectRightWords(statute)
      for (const [step, edit] of edits.entries()) {
        const before = JSON.stringify(project)
        const edited = apply(project, edit, step)
        const next = settle(project, edited)
        expect(JSON.stringify(project)).toBe(before)
        expect(isValidStatute(next.statute.provisions)).toBe(true)
        expectKept(edited.statute, next.statute)
        expectRightWords(next.statute)
        if (!edits.some(each => NUMBERED.has(each.kind))) expectRightNumbers(next.statute)
        project = next
      }
    }),
    { numRuns: 150 },
  )
})
