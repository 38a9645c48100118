import { area } from './area'

export const flow = area(
  {
    'flow.title': '脉络图',
    'flow.label': '问题、事项、方案与条款的脉络图',
    'flow.empty': '没有符合条件的内容。在清单中填写问题、事项和方案后，这里画出它们到条款的脉络。',
  },
  {
    'flow.title': 'Flow',
    'flow.label': 'Picture of the way from problems over matters and solutions to clauses',
    'flow.empty':
      'Nothing fits. Once problems, matters and solutions are listed, their way to the clauses is drawn here.',
  },
)
