/** Encodings a Chinese text file comes in. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** Turns bytes into text; signs that are wrong in the encoding become U+FFFD. The platform's TextDecoder, handed in. */
export type Decode = (bytes: Uint8Array, encoding: TextEncoding) => string

/** How much of a file is looked at to tell its encoding. */
const LOOKED_AT = 200_000

/** Tells the encoding of a text file: by its byte order mark, by the halves of its signs, by whether it is well-formed UTF-8, else GB18030. */
export function detectEncoding(bytes: Uint8Array): TextEncoding {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (bytes.subarray(0, LOOKED_AT).includes(0)) {
    if (looksUtf16(bytes, 1)) return 'utf-16le'
    if (looksUtf16(bytes, 0)) return 'utf-16be'
  }
  return mostlyUtf8(bytes) ? 'utf-8' : 'gb18030'
}

/** Nearly every second byte, from `high` on, is the upper half of a Chinese sign, of its punctuation or of a letter. */
function looksUtf16(bytes: Uint8Array, high: number): boolean {
  const end = Math.min(bytes.length, LOOKED_AT)
  let fit = 0
  for (let at = high; at < end; at += 2) {
    const byte = bytes[at] ?? 0
    if ((byte >= 0x4e && byte <= 0x9f) || byte === 0 || byte === 0x20 || byte === 0x30 || byte === 0xff) fit++
  }
  return end > 1 && fit > (end / 2) * 0.9
}

/** Well-formed UTF-8 but for a few damaged signs; GB18030 read as UTF-8 is damaged almost everywhere. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, LOOKED_AT)
  let good = 0
  let bad = 0
  for (let at = 0; at < end; ) {
    const length = sequenceLength(bytes, at)
    if (length > 1) good++
    if (length === 0 && at + 3 < end) bad++
    at += Math.max(length, 1)
  }
  return bad * 3 <= good
}

/** Length of the UTF-8 sign at a position; 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}
