import { memoRecent } from '../memo'
import { type Statute, textOf } from '../statute'

/** What stands in quotes in an amending act, also where a paragraph leaves the quote open. */
const QUOTED = /“[^”]*(?:”|$)|"[^"]*(?:"|$)/g
const NAME = /《((?:[^《》〈〉]|〈[^〈〉]*〉)+)》/g

/**
 * The law each line of an amending act (修改…的决定, 修正案) is about: its references without a law of their own mean articles of
 * that law (domain.md §2.4). Null for every other act. Lines are those of `provisions`.
 */
export const amendedLaws: (statute: Statute) => readonly string[] | null = memoRecent(statute => {
  if (!isAmending(statute.title)) return null
  const named = amendedInTitle(statute.title)
  if (named !== null) return statute.provisions.map(() => named)
  let law = ''
  return statute.provisions.map(provision => {
    law = [...textOf(provision).replaceAll(QUOTED, '').matchAll(NAME)].at(-1)?.[1] ?? law
    return law
  })
})

/** Whether a title is that of an act that only changes others. */
export function isAmending(title: string): boolean {
  const bare = title.replace(/[（(][^（）()]*[）)]\s*$/, '').trim()
  return (
    /关于(?:修改|修订|修正|废止|补充|增加).*(?:决定|决议|案|规定|通知)$/.test(bare) ||
    /修正案(?:（.*）)?$/.test(title.trim())
  )
}

function amendedInTitle(title: string): string | null {
  const names = [...title.matchAll(NAME)]
  if (names.length === 1 && !/》等/.test(title)) return names[0]?.[1] ?? null
  if (names.length > 0) return null
  return /^(?:中华人民共和国)?(.+?)修正案/.exec(title.trim())?.[1] ?? null
}
