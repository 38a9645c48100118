import type { Rule } from '../rule'
import { words } from '../words'

/** 责令限期改正之后直接罚款. */
export const lia05: Rule = {
  id: 'LIA-05',
  severity: 'hint',
  source: { key: 'norms-2' },
  wrong: '责令限期改正，处一千元罚款',
  right: '责令限期改正；逾期不改正的，处一千元罚款',
  line: words(/责令限期[^，。；]{2,6}，(?:可以|并可以|可以并|可并|可|并)?处(?![罚理分置])[^，。；]{1,24}罚款/g),
}
