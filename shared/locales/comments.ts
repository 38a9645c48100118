import { area } from './area'

/** Comments on the draft (批注): the cards beside the text and what comes from Word. */
export const comments = area(
  {
    'comments.change-inserted': '修订：插入“{words}”',
    'comments.change-deleted': '修订：删去“{words}”',
  },
  {
    'comments.change-inserted': 'Tracked change: inserted “{words}”',
    'comments.change-deleted': 'Tracked change: deleted “{words}”',
  },
)
