import { expect, test } from 'vitest'
import { compareWithUpperLaw } from '../../../shared/lint/upper-law'
import { statute } from '../../statute'

const LAW = statute`
  条 赡养人应当履行对老年人经济上供养、生活上照料和精神上慰藉的义务，照顾老年人的特殊需要。
  条 养老机构应当与接受服务的老年人签订服务协议，明确各方的权利、义务。
  款 养老机构及其工作人员不得以任何方式侵害老年人的权益。`

test('a 款 taken from the law stands beside the 款 it was taken from', () => {
  const draft = statute`
    条 乡镇人民政府应当每月至少组织一次探访，建立探访记录。
    款 养老机构及其工作人员不得以任何方式侵害老年人的权益，不得收取押金。`
  expect(
    compareWithUpperLaw(draft, LAW).map(({ ours, theirs, likeness }) => [ours.cite, theirs.cite, likeness]),
  ).toEqual([['第一条第二款', '第二条第二款', 'copy']])
})

test('a 款 that shares a phrase only is the draft’s own', () => {
  const draft = statute`
    条 养老机构应当与接受服务的老年人约定探视时间、膳食标准、护理等级、紧急联系人以及费用退还办法，并在入住前书面告知老年人本人。`
  expect(compareWithUpperLaw(draft, LAW).map(({ likeness }) => likeness)).toEqual(['own'])
})

test('items count with the 款 they belong to', () => {
  const draft = statute`
    条 赡养人应当履行下列义务：
    项 对老年人经济上供养、生活上照料和精神上慰藉；
    项 照顾老年人的特殊需要。`
  expect(compareWithUpperLaw(draft, LAW)[0]?.ours.text.split('\n')).toHaveLength(3)
})

test('commencement and the clause on officials are left out', () => {
  const draft = statute`
    条 国家机关工作人员滥用职权、玩忽职守、徇私舞弊的，对直接负责的主管人员和其他直接责任人员依法给予处分。
    条 本条例自2027年3月1日起施行。`
  expect(compareWithUpperLaw(draft, draft)).toEqual([])
})
