import type { Rule } from '../rule'
import { placed } from '../rule'
import { words } from '../words'

/** 法律责任章以外的处罚规定. */
export const str13: Rule = {
  id: 'STR-13',
  severity: 'hint',
  source: { key: 'practice' },
  wrong: '第二章中规定：……的，处一千元以下罚款。',
  right: '第七章　法律责任：违反本条例第九条规定，……的，处一千元以下罚款。',
  line: words(/(?:并)?处(?![罚理分置])[^，。；]{1,24}罚款|由[^，。；]{2,30}责令(?:限期)?(?:改正|停止)/g),
  act: (act, seen) =>
    act.zones.includes('liability') && act.chapters.length > 0
      ? seen.filter(({ zone }) => zone === 'body' || zone === 'general').map(each => placed(each))
      : [],
}
