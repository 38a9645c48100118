import type { Rule } from '../rule'
import { words } from '../words'

/** 遗留的占位符号. */
export const wrd33: Rule = {
  id: 'WRD-33',
  severity: 'warning',
  source: { key: 'practice' },
  wrong: '自××××年×月×日起施行',
  right: '自2027年3月1日起施行',
  line: words(
    /×+(?:年×+月×+日)?|(?<![A-Za-z])[XxＸ]{2,}(?![A-Za-z])|【[^】]*】|(?<!等)待定(?!期)|[？?]{2,}|[_＿]{2,}|[○〇]{2,}(?![年一二三四五六七八九零])/g,
    { names: true, headings: true },
  ),
}
