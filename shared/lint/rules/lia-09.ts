import type { Rule } from '../rule'
import { words } from '../words'

/** 乡镇、街道的处罚权. */
export const lia09: Rule = {
  id: 'LIA-09',
  severity: 'hint',
  source: { key: 'penalty-law', at: 24 },
  wrong: '由乡镇人民政府处二百元罚款',
  right: '由县级市（区）城市管理部门处二百元罚款',
  line: words(
    /由[^，。；]{0,20}(?:乡镇人民政府|乡（镇）人民政府|镇人民政府|乡人民政府|街道办事处)[^。；]{0,40}?(?:处(?![罚理分置])[^，。；]{1,24}罚款|给予警告|没收)/g,
  ),
}
