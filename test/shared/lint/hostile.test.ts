import { expect, test } from 'vitest'
import { inventoriesOf } from '../../../shared/lint/inventories'
import { lint } from '../../../shared/lint/lint'
import { emptyProject } from '../../../shared/project'
import { EMPTY_STATUTE, provision } from '../../../shared/statute'

const LENGTH = 20_000
const MOST = 5_000

test.each([
  '或',
  '《',
  '《或',
  '“',
  '"',
  '(',
  '一',
  '第一条',
  '、',
  '拍卖',
  '处一元罚款，',
  '未经批准',
  '由市民政部门制定',
  '除',
  '应当，',
  '违反本条例规定，',
  '办法由',
  '1',
])('a line of nothing but «%s» is checked in seconds', words => {
  const line = words.repeat(LENGTH / words.length)
  const statute = { ...EMPTY_STATUTE, title: '某市示范条例', provisions: [provision('a', 'article', line)] }
  const start = process.cpuUsage()
  lint({ ...emptyProject('hostile'), statute })
  inventoriesOf(statute)
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(MOST)
})
