import { type Gram, gramOf, isChinese, placeOf } from './grams'

/** Numbers of pairs from 0, in the order in which they were first met: tables of plain integers, whose room is a power of two. */
export type PairNumbers = {
  /** The pair at each place of the table, and its number and one; 0 where there is none. */
  keys: Int32Array
  numbers: Int32Array
  /** The text in which each pair was met last, by the number of the pair. */
  lastIn: Int32Array
  count: number
}

/** An empty numbering. */
export const newPairNumbers = (): PairNumbers => ({
  keys: new Int32Array(ROOM),
  numbers: new Int32Array(ROOM),
  lastIn: new Int32Array(ROOM),
  count: 0,
})

const ROOM = 16384

/** The number of a pair; -1 for one that was never met. */
export function numberOfPair({ keys, numbers }: PairNumbers, gram: Gram): number {
  const room = keys.length
  let place = placeOf(gram, room)
  while (numbers[place] !== 0 && keys[place] !== gram) place = (place + 1) & (room - 1)
  return (numbers[place] ?? 0) - 1
}

/**
 * Writes the numbers of the pairs of a text into a list from `end` on, each once, and gives the new end. Texts are told apart by
 * their `order`, from 1. All in one loop: a draft has a hundred thousand pairs, and the command line reads them with code that is still cold.
 */
export function numberPairs(known: PairNumbers, text: string, order: number, list: Int32Array, end: number): number {
  makeRoom(known, text.length)
  const { keys, numbers, lastIn } = known
  const room = keys.length
  let next = end
  let before = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const chinese = isChinese(code)
    if (chinese && before !== 0) {
      const gram = gramOf(before, code)
      let place = placeOf(gram, room)
      while (numbers[place] !== 0 && keys[place] !== gram) place = (place + 1) & (room - 1)
      if (numbers[place] === 0) {
        keys[place] = gram
        known.count += 1
        numbers[place] = known.count
      }
      const number = (numbers[place] ?? 0) - 1
      if (lastIn[number] !== order) {
        lastIn[number] = order
        list[next] = number
        next += 1
      }
    }
    before = chinese ? code : 0
  }
  return next
}

/** A table is kept at least half empty, whatever the next text brings. */
function makeRoom(known: PairNumbers, more: number): void {
  const { keys, numbers, lastIn, count } = known
  let room = keys.length
  while (room < 2 * (count + more)) room *= 2
  if (room === keys.length) return
  known.keys = new Int32Array(room)
  known.numbers = new Int32Array(room)
  known.lastIn = new Int32Array(room)
  known.lastIn.set(lastIn)
  for (let from = 0; from < keys.length; from += 1) {
    if (numbers[from] === 0) continue
    const gram = keys[from] ?? 0
    let place = placeOf(gram, room)
    while (known.numbers[place] !== 0) place = (place + 1) & (room - 1)
    known.keys[place] = gram
    known.numbers[place] = numbers[from] ?? 0
  }
}
