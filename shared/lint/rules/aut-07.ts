import type { Rule } from '../rule'
import { words } from '../words'

/** 法律保留事项. */
export const aut07: Rule = {
  id: 'AUT-07',
  severity: 'inventory',
  source: { key: 'legislation-law', at: 11 },
  wrong: '减征、免征企业所得税',
  right: '按照国家规定享受税收优惠',
  line: words(
    /税率|(?:减|免)征|减免[^，。；]{0,6}税|征收(?!率|费|管理)|征用|利率|仲裁|诉讼时效|(?:法院|检察院)应当|基层群众自治制度/g,
    { except: ['依法征收', '仲裁机构', '申请仲裁', '依法征用'] },
  ),
}
