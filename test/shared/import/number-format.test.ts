import { expect, test } from 'vitest'
import { formatWordNumber } from '../../../shared/import/docx/number-format'

test.each([
  ['chineseCountingThousand', [10, 101, 110], ['十', '一百零一', '一百一十']],
  ['chineseCounting', [0, 10_000], ['0', '10000']],
  ['ideographDigital', [10, 205], ['一〇', '二〇五']],
  ['chineseLegalSimplified', [12, 305], ['拾贰', '叁佰零伍']],
  ['ideographTraditional', [1, 10, 11], ['甲', '癸', '甲']],
  ['ideographZodiac', [12], ['亥']],
  ['ideographEnclosedCircle', [1, 10, 11], ['㊀', '㊉', '11']],
  ['decimalEnclosedCircle', [1, 20], ['①', '⑳']],
  ['decimalEnclosedParen', [2], ['⑵']],
  ['decimalEnclosedFullstop', [3], ['⒊']],
  ['decimalFullWidth', [12], ['１２']],
  ['decimalZero', [7], ['07']],
  ['lowerLetter', [1, 26, 28], ['a', 'z', 'bb']],
  ['upperLetter', [2], ['B']],
  ['lowerRoman', [4, 1994], ['iv', 'mcmxciv']],
  ['upperRoman', [9], ['IX']],
  ['none', [3], ['']],
  ['decimal', [12], ['12']],
  ['aFormatOfTomorrow', [12], ['12']],
])('%s', (format, values, printed) => {
  expect(values.map(value => formatWordNumber(format, value))).toEqual(printed)
})
