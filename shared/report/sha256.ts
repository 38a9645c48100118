/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4 §4.2.2). */
const ROUND_CONSTANTS: Uint32Array = fractions(64, Math.cbrt)
/** The same of their square roots, of the first eight primes: the state a hash starts from (FIPS 180-4 §5.3.3). */
const START: Uint32Array = fractions(8, Math.sqrt)

/** SHA-256 of a text's UTF-8 bytes as 64 hexadecimal digits. Pure: shared/ has neither Node's nor the web's cryptography. */
export function sha256(text: string): string {
  const bytes = padded(utf8(text))
  const view = new DataView(bytes.buffer)
  const state = Uint32Array.from(START)
  const schedule = new Uint32Array(64)
  for (let block = 0; block < bytes.length; block += 64) {
    fillSchedule(schedule, view, block)
    compress(state, schedule)
  }
  return [...state].map(word => word.toString(16).padStart(8, '0')).join('')
}

function fillSchedule(schedule: Uint32Array, view: DataView, block: number): void {
  for (let index = 0; index < 16; index++) schedule[index] = view.getUint32(block + index * 4)
  for (let index = 16; index < 64; index++) {
    const early = at(schedule, index - 15)
    const late = at(schedule, index - 2)
    const low = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
    const high = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
    schedule[index] = at(schedule, index - 16) + low + at(schedule, index - 7) + high
  }
}

function compress(state: Uint32Array, schedule: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let round = 0; round < 64; round++) {
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const first = (h + sum1 + ((e & f) ^ (~e & g)) + at(ROUND_CONSTANTS, round) + at(schedule, round)) | 0
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const second = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = at(state, index) + word
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by))
const at = (words: Uint32Array, index: number): number => words[index] ?? 0

/** The message, a one bit, zeros, and its length in bits: a whole number of blocks of 64 bytes. */
function padded(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64)
  whole.set(message)
  whole[message.length] = 0x80
  const view = new DataView(whole.buffer)
  view.setUint32(whole.length - 8, Math.floor(message.length / 2 ** 29))
  view.setUint32(whole.length - 4, (message.length * 8) >>> 0)
  return whole
}

function fractions(count: number, root: (prime: number) => number): Uint32Array {
  const found: number[] = []
  for (let candidate = 2; found.length < count; candidate++)
    if (found.every(prime => candidate % prime !== 0)) found.push(candidate)
  return Uint32Array.from(found, prime => ((root(prime) % 1) * 2 ** 32) >>> 0)
}

/** A text's bytes in UTF-8; a surrogate without its partner becomes U+FFFD. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let length = 0
  const put = (byte: number) => {
    bytes[length++] = byte
  }
  for (const sign of text) {
    const given = sign.codePointAt(0) ?? 0
    const code = given >= 0xd800 && given <= 0xdfff ? 0xfffd : given
    if (code < 0x80) put(code)
    else {
      if (code >= 0x10000) {
        put(0xf0 | (code >> 18))
        put(0x80 | ((code >> 12) & 0x3f))
      } else if (code >= 0x800) put(0xe0 | (code >> 12))
      if (code >= 0x800) put(0x80 | ((code >> 6) & 0x3f))
      else put(0xc0 | (code >> 6))
      put(0x80 | (code & 0x3f))
    }
  }
  return bytes.subarray(0, length)
}
