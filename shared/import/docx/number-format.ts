import { formatNumeral } from '../../numeral'

const DIGITS = '〇一二三四五六七八九'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
const LEGAL: Readonly<Record<string, string>> = Object.fromEntries(
  [...'零一二三四五六七八九十百千'].map((sign, index) => [sign, [...'零壹贰叁肆伍陆柒捌玖拾佰仟'][index] ?? sign]),
)

type Format = (value: number) => string

const counting: Format = value => (value >= 1 && value <= 9999 ? formatNumeral(value) : String(value))
const digital: Format = value => [...String(value)].map(digit => DIGITS[Number(digit)] ?? digit).join('')
const from =
  (signs: string, first: number, last: number): Format =>
  value =>
    value >= 1 && value <= last ? String.fromCodePoint(first + value - 1) : `${signs}${value}`
const sign =
  (signs: string): Format =>
  value =>
    signs[(value - 1) % signs.length] ?? String(value)

function letters(value: number): string {
  const sign = String.fromCharCode(97 + ((value - 1) % 26))
  return sign.repeat(Math.min(Math.ceil(value / 26), 20))
}

function roman(value: number): string {
  let rest = Math.min(value, 4999)
  return ROMAN.reduce((text, [unit, signs]) => {
    const times = Math.floor(rest / unit)
    rest -= times * unit
    return text + signs.repeat(times)
  }, '')
}

/** Word's number formats (ST_NumberFormat) that circulate in Chinese documents; counting forms are written as statutes write them. */
const FORMATS: Readonly<Record<string, Format>> = {
  chineseCounting: counting,
  chineseCountingThousand: counting,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: counting,
  japaneseCounting: counting,
  koreanCounting: counting,
  ideographDigital: digital,
  taiwaneseDigital: digital,
  japaneseDigitalTenThousand: digital,
  chineseLegalSimplified: value => [...counting(value)].map(each => LEGAL[each] ?? each).join(''),
  ideographLegalTraditional: value => [...counting(value)].map(each => LEGAL[each] ?? each).join(''),
  ideographTraditional: sign(STEMS),
  ideographZodiac: sign(BRANCHES),
  ideographEnclosedCircle: from('', 0x3280, 10),
  decimalEnclosedCircle: from('', 0x2460, 20),
  decimalEnclosedCircleChinese: from('', 0x2460, 20),
  decimalEnclosedParen: from('', 0x2474, 20),
  decimalEnclosedFullstop: from('', 0x2488, 20),
  decimalFullWidth: value => String(value).replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalFullWidth2: value => String(value).replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalZero: value => String(value).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: value => letters(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: value => roman(value).toUpperCase(),
  none: () => '',
  bullet: () => '',
}

/** What Word prints for a value in one of its number formats; formats not known here are printed as Arabic figures. */
export function formatWordNumber(format: string, value: number): string {
  return (FORMATS[format] ?? String)(value)
}
