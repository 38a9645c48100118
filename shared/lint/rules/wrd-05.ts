import type { Rule } from '../rule'
import { words } from '../words'

/** 并列用“和”“以及”. */
export const wrd05: Rule = {
  id: 'WRD-05',
  severity: 'hint',
  off: true,
  source: { key: 'norms-1' },
  wrong: '养老机构及从业人员',
  right: '养老机构和从业人员',
  line: words(/(?<![以普涉危顾遍波触提惠可述不累殃兼推论企埃来旁])及(?![时其格早至第物])/g),
}
