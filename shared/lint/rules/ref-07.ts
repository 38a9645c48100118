import type { Rule } from '../rule'
import { words } from '../words'

/** 上款、上条、上述规定. */
export const ref07: Rule = {
  id: 'REF-07',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '违反上款规定的',
  right: '违反前款规定的',
  line: words(
    /(?<![以之网路线马海陆地金呈岸])上[款条](?![件例款项文约])|(?<![以之如地])下[款条](?=规定|的规定|第)|上述(?:规定|条款)/g,
  ),
}
