/** A text with every full-width sign as its half-width one, sign for sign, so that positions stay the same. */
export const foldWidth = (text: string): string => text.replace(FULL_WIDTH, half)

/** An expression whose full-width signs mean the half-width ones and not what those mean in expressions: （ finds a bracket. */
export const foldPattern = (source: string): string =>
  source.replace(FULL_WIDTH, sign => {
    const folded = half(sign)
    return /[\p{L}\p{N} ]/u.test(folded) ? folded : `\\u${folded.charCodeAt(0).toString(16).padStart(4, '0')}`
  })

const FULL_WIDTH = /[\u3000\uff01-\uff5e“”‘’]/g

const OTHERS: Readonly<Record<string, string>> = { '\u3000': ' ', '“': '"', '”': '"', '‘': "'", '’': "'" }

const half = (sign: string): string => OTHERS[sign] ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0)
