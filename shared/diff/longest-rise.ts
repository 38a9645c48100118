/** Positions of a longest strictly rising run within a list of numbers (patience sorting, n log n). */
export function longestRise(values: readonly number[]): readonly number[] {
  const tails: number[] = []
  const before = values.map((value, at) => {
    const place = firstNotBelow(tails, values, value)
    tails[place] = at
    return place === 0 ? -1 : (tails[place - 1] ?? -1)
  })
  const run: number[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) run.push(at)
  return run.reverse()
}

function firstNotBelow(tails: readonly number[], values: readonly number[], value: number): number {
  let low = 0
  let high = tails.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[tails[middle] ?? -1] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
