const DIGIT: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const POWER: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** A number in words or digits, as the source of a pattern: 三十, 1.5, 两万, 半, 3千. */
export const NUMBER =
  '(?:\\d+(?:\\.\\d+)?[百千]?|[零〇一二两三四五六七八九十百千]+(?:点[零〇一二三四五六七八九]+)?|半)[万亿]?'

/** The value of words that match `NUMBER`. */
export function readNumber(words: string): number {
  const scale = words.endsWith('亿') ? 100_000_000 : words.endsWith('万') ? 10_000 : 1
  const digits = scale === 1 ? words : words.slice(0, -1)
  if (digits === '半') return 0.5 * scale
  if (/^[\d.]+$/.test(digits)) return Number(digits) * scale
  if (/^[\d.]+[百千]$/.test(digits)) return Number(digits.slice(0, -1)) * (POWER[digits.slice(-1)] ?? 1) * scale
  const [whole = '', fraction = ''] = digits.split('点')
  const tail = [...fraction].map(each => DIGIT[each] ?? 0).join('')
  return Number(`${readWhole(whole)}${tail === '' ? '' : `.${tail}`}`) * scale
}

function readWhole(words: string): number {
  if (!/[十百千]/.test(words)) return Number([...words].map(each => DIGIT[each] ?? 0).join(''))
  let total = 0
  let digit = 0
  for (const sign of words) {
    const power = POWER[sign]
    if (power === undefined) {
      digit = DIGIT[sign] ?? 0
      continue
    }
    total += (digit || 1) * power
    digit = 0
  }
  return total + digit
}
