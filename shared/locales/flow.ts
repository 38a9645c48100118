import { area } from './area'

export const flow = area(
  {
    'flow.title': '脉络图',
    'flow.label': '问题、事项、方案与条款的脉络图',
    'flow.empty-title': '还没有可以画出的脉络',
    'flow.empty': '在清单中写下问题、事项和方案并关联条款之后，这里画出从问题到条款的每一条线，断在哪里一看就知道。',
    'flow.none-fit': '放宽上面的筛选条件，就会重新画出。',
  },
  {
    'flow.title': 'Flow',
    'flow.label': 'Picture of the way from problems over matters and solutions to clauses',
    'flow.empty-title': 'No way to draw yet',
    'flow.empty':
      'Once problems, matters and solutions are listed and linked to clauses, every line from problem to clause is drawn here, and where it breaks off is seen at once.',
    'flow.none-fit': 'Widen the filter above and the picture comes back.',
  },
)
