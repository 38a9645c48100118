import { setInserted } from '../../edits/statute-number'
import { labelOf } from '../../label'
import { isCounted } from '../numbering'
import type { Rule } from '../rule'

/** 新草案中出现“之一”条. */
export const str11: Rule = {
  id: 'STR-11',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '第十条　……\n第十条之一　……',
  right: '第十条　……\n第十一条　……',
  act: act =>
    /修正/.test(act.statute.status + act.statute.enactmentNote) || isCounted(act)
      ? []
      : act.articles
          .filter(({ path }) => path.suffix > 0)
          .map(({ provision, provision: { id }, label, number, path }) => ({
            at: id,
            start: 0,
            end: 0,
            words: label,
            instead: labelOf(provision, number + path.suffix, 0),
            edit: project => setInserted(setInserted(project, id, true), id, false),
          })),
}
