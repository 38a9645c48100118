import { diffArrays } from 'diff'

/** A step on the way from the old list to the new one: an item both have, one of each side that belong together, or one side's alone. */
export type Step<Item> = { readonly old: Item | null; readonly new: Item | null }

/**
 * Aligns two lists without crossing: equal items first (by `key`), and between them the likest pairs. `likeness` gives 0 for
 * items that cannot belong together; pairs below 0.4 are kept apart.
 */
export function alignInOrder<Item>(
  olds: readonly Item[],
  news: readonly Item[],
  key: (item: Item) => string,
  likeness: (old: Item, fresh: Item) => number,
): readonly Step<Item>[] {
  const steps: Step<Item>[] = []
  let [old, fresh] = [0, 0]
  let removed: Item[] = []
  for (const change of diffArrays(olds.map(key), news.map(key))) {
    const { length } = change.value
    if (change.removed) {
      removed = olds.slice(old, old + length)
      old += length
      continue
    }
    const items = news.slice(fresh, fresh + length)
    fresh += length
    if (change.added) {
      steps.push(...likestPairs(removed, items, likeness))
      removed = []
      continue
    }
    steps.push(...removed.map(alone), ...items.map((item, index) => ({ old: olds[old + index] ?? null, new: item })))
    removed = []
    old += length
  }
  return [...steps, ...removed.map(alone)]
}

const alone = <Item>(old: Item): Step<Item> => ({ old, new: null })

const ALIKE = 0.4

/** The pairing of two short lists with the greatest sum of likenesses that crosses nowhere. */
function likestPairs<Item>(
  olds: readonly Item[],
  news: readonly Item[],
  likeness: (old: Item, fresh: Item) => number,
): readonly Step<Item>[] {
  const scores = olds.map(old => news.map(fresh => likeness(old, fresh)))
  const best = sumsFrom(scores, olds.length, news.length)
  const at = (row: number, column: number) => best[row]?.[column] ?? 0
  const steps: Step<Item>[] = []
  let [row, column] = [0, 0]
  while (row < olds.length || column < news.length) {
    const score = scores[row]?.[column] ?? 0
    const [old, fresh] = [olds[row] ?? null, news[column] ?? null]
    if (score >= ALIKE && at(row, column) === score + at(row + 1, column + 1)) {
      steps.push({ old, new: fresh })
      row += 1
      column += 1
    } else if (row < olds.length && (column >= news.length || at(row, column) === at(row + 1, column))) {
      steps.push({ old, new: null })
      row += 1
    } else {
      steps.push({ old: null, new: fresh })
      column += 1
    }
  }
  return steps
}

/** The greatest sum that can be had from each position on. */
function sumsFrom(scores: readonly (readonly number[])[], rows: number, columns: number): readonly number[][] {
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0))
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1) {
      const score = scores[row]?.[column] ?? 0
      const paired = score >= ALIKE ? score + (best[row + 1]?.[column + 1] ?? 0) : 0
      const line = best[row]
      if (line) line[column] = Math.max(paired, best[row + 1]?.[column] ?? 0, line[column + 1] ?? 0)
    }
  return best
}
