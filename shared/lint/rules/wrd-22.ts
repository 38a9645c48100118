import type { Rule } from '../rule'
import { words } from '../words'

/** 吊销、撤销、注销. */
export const wrd22: Rule = {
  id: 'WRD-22',
  severity: 'warning',
  source: { key: 'norms-2' },
  wrong: '情节严重的，注销许可证',
  right: '情节严重的，吊销许可证',
  line: words(
    /吊销[^，。；、]{0,6}(?:登记|备案|决定|批准文件)|(?<=(?:情节严重|拒不改正|逾期不改正|逾期未改正)的?，[^。；]{0,30})(?:撤销|注销)(?=[^，。；]{0,10}(?:许可证|执照|资质证书))/g,
  ),
}
