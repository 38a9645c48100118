/** Words the field uses for a row's kinds, offered while typing; a committee may use its own (domain.md §5.1). */
export const SOURCE_KINDS = [
  '调研走访',
  '基层立法联系点',
  '代表建议',
  '部门反映',
  '公众意见',
  '执法检查',
  '信访',
  '其他',
] as const
export const EVIDENCE_KINDS = ['数据', '案例', '文件', '照片'] as const
export const MATTER_KINDS = [
  '设定义务',
  '禁止',
  '职责',
  '标准',
  '程序',
  '扶持',
  '监管',
  '授权',
  '责任',
  '宣示',
] as const
export const LEGAL_TOOLS = ['义务', '禁止', '许可', '处罚', '补贴', '清单', '期限', '信息公开', '信用'] as const
