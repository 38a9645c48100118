import { annexOf, isHeadPart } from '../../../shared/comment-parts'
import type { Comment } from '../../../shared/comments'
import type { TextKey, TextParams } from '../../../shared/locales/text'
import { outline } from '../../../shared/outline'
import { citePlace } from '../../../shared/place'
import type { Statute } from '../../../shared/statute'

/** What a comment stands on, in words: 第二条第一款, 标题, 附件1; empty for the draft as a whole and for what is gone. */
export function placeName(
  t: (key: TextKey, params?: TextParams) => string,
  statute: Statute,
  { provision, part }: Pick<Comment, 'provision' | 'part'>,
): string {
  if (part !== undefined) return isHeadPart(part) ? t(`comments.part-${part}`) : (annexOf(statute, part)?.label ?? '')
  if (provision === null) return ''
  const act = outline(statute)
  return citePlace(act, { id: provision }) || (act.byId.get(provision)?.label ?? '')
}
