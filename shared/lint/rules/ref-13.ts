import { finder } from '../finder'
import type { Rule } from '../rule'
import { type Hit, placed } from '../rule'
import { insideName } from '../words'

const FULL = finder(/《中华人民共和国((?!宪法)[^《》〈〉]{2,24}(?<!办)法)》/g)
const NAMES = finder(
  /《(?:中华人民共和国)?宪法》|《(?!中华人民共和国|关于|全国)[^《》〈〉]{2,24}(?<!办)法》|中华人民共和国(?!境|成立|公民|居民|领|国[^旗徽歌籍])(?:(?![的依]|实行|保护|授权)[一-鿿]){2,20}?(?<![合违非守执司方办立])法(?![院律规定人典])/g,
)

/** 引用法律名称不规范. */
export const ref13: Rule = {
  id: 'REF-13',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '根据《老年人权益保障法》',
  right: '根据《中华人民共和国老年人权益保障法》',
  line: ({ text }) => {
    const full = FULL(text).map(
      ({ 0: found, 1: name = '', index }): Hit => ({
        start: index,
        end: index + found.length,
        about: name,
        form: 'full',
      }),
    )
    const bare = NAMES(text).filter(({ 0: found, index }) => found.startsWith('《') || !insideName(text, index))
    const others = bare.map(
      ({ 0: found, index }): Hit => ({
        start: index,
        end: index + found.length,
        about: found.replace(/^《|》$|中华人民共和国/g, ''),
      }),
    )
    return [...full, ...others].sort((one, other) => one.start - other.start)
  },
  together: seen => {
    const known = new Set<string>()
    return seen.flatMap(each => {
      const name = each.hit.about ?? ''
      const right = each.hit.form === 'full' || (known.has(name) && name !== '宪法')
      known.add(name)
      return right ? [] : [placed(each)]
    })
  },
}
