import { area } from './area'

/** Words around the norms: severities, sources and inventories; each norm's own are in lint-*.ts. */
export const lint = area(
  {
    'lint.severity.error': '错误',
    'lint.severity.warning': '警告',
    'lint.severity.hint': '提示',
    'lint.severity.inventory': '清单',
    'lint.source.norms-1': '《立法技术规范（试行）（一）》',
    'lint.source.norms-2': '《立法技术规范（试行）（二）》',
    'lint.source.practice': '地方立法通行做法，可以按本地规范调整',
    'lint.source.punctuation': '《标点符号用法》（GB/T 15834—2011）',
    'lint.source.numerals': '《出版物上数字用法》（GB/T 15835—2011）和《立法技术规范（试行）（一）》',
    'lint.source.legislation-law': '《立法法》第{at}条',
    'lint.source.penalty-law': '《行政处罚法》第{at}条',
    'lint.source.permit-law': '《行政许可法》第{at}条',
    'lint.source.coercion-law': '《行政强制法》第{at}条',
    'lint.source.competition': '《公平竞争审查条例》',
  },
  {
    'lint.severity.error': 'Error',
    'lint.severity.warning': 'Warning',
    'lint.severity.hint': 'Hint',
    'lint.severity.inventory': 'Inventory',
    'lint.source.norms-1': 'Drafting norms (trial) I, NPCSC Legislative Affairs Commission, 2009',
    'lint.source.norms-2': 'Drafting norms (trial) II, NPCSC Legislative Affairs Commission, 2011',
    'lint.source.practice': 'Common practice of local legislation; adjust it to your own norms',
    'lint.source.punctuation': 'GB/T 15834-2011, use of punctuation marks',
    'lint.source.numerals': 'GB/T 15835-2011, use of numerals, and drafting norms I',
    'lint.source.legislation-law': 'Legislation Law, art. {at}',
    'lint.source.penalty-law': 'Administrative Penalty Law, art. {at}',
    'lint.source.permit-law': 'Administrative Permission Law, art. {at}',
    'lint.source.coercion-law': 'Administrative Coercion Law, art. {at}',
    'lint.source.competition': 'Fair Competition Review Regulation (2024)',
  },
)
