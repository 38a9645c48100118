import { area } from './area'

/** The side pane beside the draft. */
export const side = area(
  {
    'side.empty': '把光标放到条文中，这里会显示这一条针对的问题、检查结果和引用它的条款。',
    'side.answers': '{clause} · 针对的问题',
    'side.none': '这一条还没有对应的方案。',
    'side.link': '关联方案',
    'side.confirm': '确认条款',
    'side.check': '本条检查',
    'side.citers': '引用本条的条款',
    'side.ties': '来龙去脉',
  },
  {
    'side.empty':
      'Put the caret into the text: the problems an article answers, its findings and who cites it show here.',
    'side.answers': '{clause} · problems behind it',
    'side.none': 'No solution is linked to this article yet.',
    'side.link': 'Link a solution',
    'side.confirm': 'Confirm clauses',
    'side.check': 'Findings here',
    'side.citers': 'Cited by',
    'side.ties': 'From problem to clause',
  },
)
