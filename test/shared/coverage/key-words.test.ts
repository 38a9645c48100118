import { expect, test } from 'vitest'
import { corpusOf, weightOf } from '../../../shared/coverage/corpus'
import { missingKeyWords } from '../../../shared/coverage/key-words'
import { greening } from './fixtures'

const corpus = corpusOf(greening.statute)

test.each([
  [
    '建立养老护理员入职补贴和岗位津贴制度\n对连续从事养老护理工作的人员发放入职补贴、岗位津贴',
    '对养老护理员给予表彰，宣传其先进事迹。',
    ['入职补贴', '岗位津贴'],
  ],
  ['设置老年人助餐点，公示价格', '鼓励社会力量提供老年人助餐服务。', ['助餐点', '公示价格']],
  ['经营者应当缴存风险保证金', '经营者应当依法经营。', ['缴存风险保证金']],
  ['每个乡镇建成一所养老服务中心', '', ['乡镇建成', '养老服务中心']],
  ['二十个工作日内查验', '', ['查验']],
  ['应当在三十日内予以公布', '应当在三十日内予以公布', []],
])('%s', (measure, clause, words) => {
  expect(missingKeyWords(gram => weightOf(corpus, gram), measure, clause)).toEqual(words)
})
