import { finder } from '../finder'
import { minority } from '../minority'
import type { Hit, Rule } from '../rule'

const PERIOD = finder(
  /[一二三四五六七八九十百\d]{1,12}(个?工作日|日)(?:内|以内|前)[^，。；]{0,16}?(答复|受理|作出决定|报告|备案|公示|移送|审查|办理|告知|查验|送达|公布|反馈)/g,
)

/** 日与工作日混用. */
export const wrd26: Rule = {
  id: 'WRD-26',
  severity: 'hint',
  source: { key: 'norms-2' },
  wrong: '三十日内答复；十五个工作日内答复',
  right: '三十日内答复；十五日内答复',
  line: ({ text }) =>
    PERIOD(text).map(
      ({ 0: found, 1: unit = '', 2: about = '', index }): Hit => ({
        start: index,
        end: index + found.length,
        about,
        form: unit.replace('个', ''),
      }),
    ),
  together: minority,
}
