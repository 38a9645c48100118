import { type Mark, readsAsReference } from './mark'

type HeadingMark = Extract<Mark, { kind: 'heading' }>
type ArticleMark = Extract<Mark, { kind: 'article' }>

/** Whether 第X章 at the start of a line is a heading: short words after it, and no reference in running text. */
export function acceptHeading({ rest, spaced, type }: HeadingMark): boolean {
  if (rest === '') return true
  if (/[。；！？：].*[。；！？：]|[。；！？].+/.test(rest) || rest.length > 60) return false
  if (spaced) return !/^(?:规定|所列|的规定)/.test(rest)
  if (type === 'chapter' && /^程/.test(rest)) return false
  if (type === 'section' && /^[目约余日]/.test(rest)) return false
  return rest.length <= 30 && !/[，。；]/.test(rest) && !readsAsReference(rest)
}

/** Whether 第X条 with a space after it is a head: always, but for the words of a reference. */
export const acceptsSpaced = ({ spaced, rest }: ArticleMark): boolean => spaced && !/^[、，；》”〉）]/.test(rest)

/**
 * Whether 第X条 at the start of a line is the head of an article. With no space after it the number must come next after
 * the last one, give or take a few that are missing, and the words must not read as a reference (第三十一条的决定》).
 */
export function acceptArticle(mark: ArticleMark, last: number): boolean {
  const near = last === 0 || (mark.number >= last && mark.number <= last + 5)
  if (mark.spaced)
    return acceptsSpaced(mark) && (mark.number === last + 1 || !/^(?:的规定|规定|所列|的决定)/.test(mark.rest))
  if (/^[〖【]/.test(mark.rest)) return true
  return near && !readsAsReference(mark.rest)
}
