import type { Pair } from './tie-pairs'

/** One line of the picture, ready to draw. */
export type Line = { readonly key: string; readonly path: string; readonly tone: Pair['tone'] }

type Spot = { readonly left: number; readonly right: number; readonly middle: number; readonly seen: boolean }

/** Measures the cards and gives a curve for every pair of which at least one card can be seen in its column. */
export function drawLines(box: HTMLElement, pairs: readonly Pair[]): readonly Line[] {
  const spot = measurer(box)
  return pairs.flatMap(pair => {
    const from = spot(pair.from)
    const to = spot(pair.to)
    if (!from || !to || !(from.seen || to.seen) || (pair.tone === 'quiet' && !(from.seen && to.seen))) return []
    return [{ key: `${pair.from} ${pair.to}`, path: curve(from, to), tone: pair.tone }]
  })
}

function curve(from: Spot, to: Spot): string {
  const middle = (from.right + to.left) / 2
  return `M${from.right} ${from.middle}C${middle} ${from.middle} ${middle} ${to.middle} ${to.left} ${to.middle}`
}

/** Gives a card's place within the box; a card scrolled out of its column is held at the column's edge. */
function measurer(box: HTMLElement): (id: string) => Spot | null {
  const cards = new Map<string, HTMLElement>()
  for (const card of box.querySelectorAll<HTMLElement>('[data-card]')) cards.set(card.dataset.card ?? '', card)
  const origin = box.getBoundingClientRect()
  const views = new Map<Element, DOMRect>()
  const known = new Map<string, Spot | null>()
  const viewOf = (card: HTMLElement): DOMRect => {
    const column = card.closest('[data-column]') ?? box
    const view = views.get(column) ?? column.getBoundingClientRect()
    views.set(column, view)
    return view
  }
  return id => {
    const before = known.get(id)
    if (before !== undefined) return before
    const card = cards.get(id)
    const spot = card ? spotOf(card.getBoundingClientRect(), viewOf(card), origin) : null
    known.set(id, spot)
    return spot
  }
}

function spotOf(card: DOMRect, view: DOMRect, origin: DOMRect): Spot {
  const middle = card.top + Math.min(card.height, 56) / 2
  const held = Math.min(Math.max(middle, view.top), view.bottom)
  return {
    left: card.left - origin.left,
    right: card.right - origin.left,
    middle: held - origin.top,
    seen: middle >= view.top && middle <= view.bottom,
  }
}
