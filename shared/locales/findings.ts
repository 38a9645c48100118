import { area } from './area'

/** The check pane: open points, what stands before the review, norms. */
export const findings = area(
  {
    'findings.leaves-open': '因此未完全落实：',
    'findings.norm-write': '改为“{words}”',
    'findings.norm-remove': '删去',
    'findings.norm-all': '全文改正（{count} 处）',
    'findings.norm-ignore': '此处忽略',
    'findings.all': '全部',
    'findings.lists': '清单与条文',
    'findings.norms': '立法技术规范',
    'findings.review': '提请审议前',
    'findings.search': '在检查结果中筛选',
    'findings.review-body':
      '提请审议前必须处理完的事项：每个问题都有回应，每处关联都经本人确认，不由本法规解决的都写明理由。',
    'findings.ready': '可以提请审议：没有必须处理的事项',
    'findings.not-begun': '还没有可以检查的内容',
    'findings.not-begun-body': '先在清单中列出问题，写出事项和方案，再关联到条文；有缺口的地方会列在这里。',
    'findings.nothing': '没有发现问题',
    'findings.nothing-body': '机器只能指出缺口；条款是否真正落实了方案，仍须逐条核对并确认。',
    'findings.summary': '总体情况',
    'findings.problems': '问题 {count} 个',
    'findings.idle': '{count} 条没有对应任何问题：',
    'findings.idle-all': '显示全部 {count} 条',
    'findings.idle-fewer': '收起',
  },
  {
    'findings.leaves-open': 'Leaves open:',
    'findings.norm-write': 'Write “{words}”',
    'findings.norm-remove': 'Remove',
    'findings.norm-all': 'Mend all {count}',
    'findings.norm-ignore': 'Ignore here',
    'findings.all': 'All',
    'findings.lists': 'Lists and text',
    'findings.norms': 'Drafting norms',
    'findings.review': 'Before review',
    'findings.search': 'Filter findings',
    'findings.review-body':
      'What must be dealt with before review: every problem answered, every link confirmed by a person, every waiver with its reason.',
    'findings.ready': 'Ready for review: nothing is left that must be dealt with',
    'findings.not-begun': 'Nothing to check yet',
    'findings.not-begun-body':
      'List the problems first, then matters and solutions, and link them to the text; gaps will be listed here.',
    'findings.nothing': 'No faults found',
    'findings.nothing-body':
      'The machine can only point out gaps; whether a clause truly carries its solution is for a person to confirm.',
    'findings.summary': 'Overview',
    'findings.problems': '{count} problems',
    'findings.idle': 'Articles that answer no problem, {count}:',
    'findings.idle-all': 'Show all {count}',
    'findings.idle-fewer': 'Show fewer',
  },
)
