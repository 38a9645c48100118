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
    'side.dangling': '没有所指的引用（{count} 处）',
    'side.dangling-one': '{name}：“{words}”',
    'side.retarget': '改引…',
    'side.retarget-of': '改引“{words}”',
    'side.reread': '按文字识别',
    'side.reread-why': '原来所引的条文已经删除；按现在的编号重新识别这几个字',
    'side.step-reread': '重新识别引用',
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
    'side.dangling': 'Citations that lead nowhere ({count})',
    'side.dangling-one': '{name}: “{words}”',
    'side.retarget': 'Cite another…',
    'side.retarget-of': 'Cite another for “{words}”',
    'side.reread': 'Read anew',
    'side.reread-why': 'What it cited was deleted; reads the words by the numbers of now',
    'side.step-reread': 'Read citation anew',
    'side.ties': 'From problem to clause',
  },
)
