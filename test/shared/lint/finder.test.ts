import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finder } from '../../../shared/lint/finder'
import { neededSigns } from '../../../shared/lint/needed-signs'

const PATTERNS = [
  /或(?!者)/g,
  /(?<=处[^，。；]{0,3})(?:拘留|限制)/g,
  /(?<!被(?:依法)?)吊销(?:其|企业)?(?:的)?执照/g,
  /[\d０-９]{1,3}(?:\.[\d０-９]{1,2})?\s?[%％‰]/g,
  /第[一二三]{0,2}条|[^，。；]{1,2}款/g,
  /处(?![罚理分置])[^，。；]{1,4}罚款|由(?:部门|机关)?责令/g,
  /(?:一|二{0,2}|三?)日/g,
  /[，。；：、][，。；：、]+/g,
  /"[^"]*"?/g,
  /《[^》]*》/g,
  /(公示|备案)日(?:内|前)?\1/g,
  /\u{516c}|\u516c|\x41/gu,
  /[-~～—]日|[a-zA-Z]{2}/g,
  /(?<名>公|示)\k<名>/g,
  /[^。；：]+/g,
  /(?:)/g,
]
const SIGNS =
  '或者处拘留限制被依法吊销其企业的执照1０.%％ 第一二三条款罚理由部门机关责令日，。；"《》公示备案内前A～aB\u{20bb7}'
const lines = fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 24 })

test.each(PATTERNS)('the finder of %s finds what matchAll does', pattern => {
  const find = finder(pattern)
  fc.assert(
    fc.property(lines, line => {
      const places = (matches: Iterable<RegExpExecArray>) => [...matches].map(match => [match.index, ...match])
      expect(places(find(line))).toEqual(places(line.matchAll(new RegExp(pattern))))
    }),
    { numRuns: 400 },
  )
})

test('the signs a match needs are read from a pattern, and nothing is claimed that is not certain', () => {
  expect(neededSigns('其它')).toEqual([['其', '它']])
  expect(neededSigns('(?<!独)特(?=制[定订])')).toEqual([['特', '制', '定订']])
  expect(neededSigns('严禁|不准(?![确予])')).toEqual([
    ['严', '禁'],
    ['不', '准'],
  ])
  expect(neededSigns('由[^，]{2,9}(?:另行规定|自定)')).toEqual([['由', '另自']])
  expect(neededSigns('[0-9]{1,3}年')).toEqual([['0123456789', '年']])
  expect(neededSigns('(?:本|该)?法\\d*(?:甲|)')).toEqual([['法']])
  expect(neededSigns('.+|\\s[一-鿿]')).toEqual([[], []])
})
