import { expect, test } from 'vitest'
import { lacking } from '../../electron/fonts'

test('fonts are compared by whole name, in the lists of Linux and of Windows', () => {
  const wanted = ['方正小标宋简体', '黑体', '仿宋_GB2312', '宋体']
  expect(lacking(wanted, '方正小标宋简体,FZXiaoBiaoSong-B05S\n仿宋\n黑体\n')).toEqual(['仿宋_GB2312', '宋体'])
  const registry =
    '    SimHei (TrueType)    REG_SZ    simhei.ttf\n    SimSun & NSimSun (TrueType)    REG_SZ    simsun.ttc\n    仿宋_GB2312 (TrueType)    REG_SZ    f.ttf'
  expect(lacking(wanted, registry)).toEqual(['方正小标宋简体'])
})
