import { describe, expect, test } from 'vitest'
import { actOf } from '../../../shared/lint/act'
import { lint } from '../../../shared/lint/lint'
import { emptyProject } from '../../../shared/project'
import { markCitations } from '../../../shared/references/mark'
import type { Statute } from '../../../shared/statute'
import { statute } from '../../statute'

const PURPOSE = '条 为了维护公共安全，根据有关法律、法规，结合本市实际，制定本规定。'
const COMMENCEMENT = '条 本规定自2027年1月1日起施行。'

const titled = (act: Statute): Statute => markCitations({ ...act, title: '某市电动自行车停放若干规定' })

/** Which norms about liability find something, and in the line of which id. */
const liabilityFound = (act: Statute): readonly string[] =>
  lint({ ...emptyProject('short'), statute: titled(act) })
    .findings.filter(({ rule }) => /^(?:LIA|REF)-/.test(rule) && rule !== 'LIA-11')
    .map(({ rule, provision }) => `${rule} ${provision}`)

const zones = (act: Statute): readonly string[] => actOf(titled(act)).zones

describe('an act without chapters', () => {
  test('of three articles may punish in its second', () => {
    const act = statute`
      条 禁止在疏散通道停放电动自行车。
      条 违反本规定第一条规定的，由消防救援机构责令改正，处五百元罚款。
      ${COMMENCEMENT}`
    expect(zones(act)).toEqual(['general', 'liability', 'supplementary'])
    expect(liabilityFound(act)).toEqual([])
  })

  test('of five articles may punish in its fourth', () => {
    const act = statute`
      ${PURPOSE}
      条 本市行政区域内电动自行车的停放及其监督管理，适用本规定。
      条 禁止在疏散通道停放电动自行车。
      条 违反本规定第三条规定的，由消防救援机构责令改正，处五百元罚款。
      ${COMMENCEMENT}`
    expect(zones(act)).toEqual(['general', 'general', 'general', 'liability', 'supplementary'])
    expect(liabilityFound(act)).toEqual([])
  })

  test('may leave what is cited without 本规定 to another law', () => {
    const act = statute`
      ${PURPOSE}
      条 任何单位和个人不得占用消防车通道。
      条 违反第二条规定的，由消防救援机构依照《中华人民共和国消防法》的规定处罚。
      ${COMMENCEMENT}`
    expect(zones(act)).toEqual(['general', 'general', 'liability', 'supplementary'])
    expect(liabilityFound(act)).toEqual([])
  })

  test('may punish in the article that forbids', () => {
    const act = statute`
      ${PURPOSE}
      条 禁止在疏散通道停放电动自行车。
      款 违反前款规定的，由消防救援机构责令改正，处五百元罚款。
      条 充电设施的运营单位不得拒绝检查。
      条 违反本规定第三条规定的，由消防救援机构给予警告。
      ${COMMENCEMENT}`
    expect(zones(act)).toEqual(['general', 'liability', 'body', 'liability', 'supplementary'])
    expect(liabilityFound(act)).toEqual([])
  })

  test('may end with the article that punishes', () => {
    const act = statute`
      条 本规定自公布之日起施行。
      条 禁止携带电动自行车进入电梯轿厢。
      条 违反本规定第二条规定的，由公安机关处二百元罚款。`
    expect(zones(act)).toEqual(['general', 'general', 'liability'])
    expect(liabilityFound(act)).toEqual([])
  })

  test('still shows what no clause punishes, and who does not enforce', () => {
    const act = statute`
      ${PURPOSE}
      条 禁止在疏散通道停放电动自行车。
      条 不得为电动自行车加装电池。
      条 违反本规定第二条规定的，责令改正，处五百元罚款。
      ${COMMENCEMENT}`
    expect(liabilityFound(act)).toEqual(['LIA-01 p3', 'LIA-04 p4'])
  })

  test('has general articles that speak of breaches and of other laws without punishing', () => {
    const act = statute`
      ${PURPOSE}
      条 本市行政区域内电动自行车的停放，适用本规定。法律、法规另有规定的，从其规定。
      条 消防救援机构负责本市电动自行车停放的监督管理工作，依法查处违反本规定的行为。
      条 任何单位和个人有权举报违反本规定的行为，对违反本规定规定的行为，可以要求制止。
      条 禁止在疏散通道停放电动自行车。
      条 违反本规定第五条规定的，由消防救援机构处五百元罚款。
      条 对违反本规定的行为，法律、法规已有处罚规定的，从其规定。
      ${COMMENCEMENT}`
    expect(zones(act)).toEqual([
      'general',
      'general',
      'general',
      'general',
      'body',
      'liability',
      'liability',
      'supplementary',
    ])
    expect(liabilityFound(act)).toEqual([])
  })

  test('has four general articles at most', () => {
    const act = statute`
      ${PURPOSE}
      条 甲。
      条 乙。
      条 丙。
      条 丁。
      ${COMMENCEMENT}`
    expect(zones(act)).toEqual(['general', 'general', 'general', 'general', 'body', 'supplementary'])
  })
})
