/**
 * Places on a line, in the given order and at least `pitch` apart between `first` and `last`, each as near to where it is wanted as
 * the others allow: the least sum of squared distances (pool adjacent violators). Where there is no room between first and last,
 * the line goes on beyond the last.
 */
export function inOrderNear(wanted: readonly number[], pitch: number, first: number, last: number): readonly number[] {
  const end = Math.max(first, last - (wanted.length - 1) * pitch)
  const pools: { sum: number; count: number }[] = []
  wanted.forEach((place, index) => {
    pools.push({ sum: place - index * pitch, count: 1 })
    let over = pools.at(-1)
    let under = pools.at(-2)
    while (over && under && mean(under) >= mean(over)) {
      under.sum += over.sum
      under.count += over.count
      pools.pop()
      over = pools.at(-1)
      under = pools.at(-2)
    }
  })
  return pools
    .flatMap(pool => Array.from({ length: pool.count }, () => Math.min(Math.max(mean(pool), first), end)))
    .map((place, index) => place + index * pitch)
}

const mean = ({ sum, count }: { readonly sum: number; readonly count: number }): number => sum / count
