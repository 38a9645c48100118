/** What a 题注 says was done with an act. */
export const ENACTMENTS = ['通过', '批准', '公布', '修正', '修订', '施行', '废止'] as const
export type Enactment = (typeof ENACTMENTS)[number]

/** One dated event of a 题注: the day as ISO date, what was done, and the words that say so. */
export type EnactmentEvent = {
  readonly date: string
  readonly kind: Enactment | null
  /** The body that acted or the decision that amended, as the note names it. */
  readonly by: string
  readonly words: string
}

const DATE = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/
const KIND = new RegExp(`(?:第[一二三四五六七八九十]+次)?(${ENACTMENTS.join('|')}|发布)`)

/**
 * Reads a 题注 as dated events in the order it gives them (domain.md §1.2). Dates inside the name of a decision belong to that
 * decision's event: 根据2020年1月2日……《关于修改……的决定》第一次修正 is one event.
 */
export function enactmentEvents(note: string): readonly EnactmentEvent[] {
  return pieces(note.replace(/^\s*[（(]|[）)]\s*$/g, '')).flatMap(words => {
    const [whole, year = '', month = '', day = ''] = DATE.exec(words) ?? []
    if (whole === undefined) return []
    const after = words.slice(words.indexOf(whole) + whole.length)
    const found = lastKind(after)
    const by = after.slice(0, found?.at ?? after.length).trim()
    return [
      {
        date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
        kind: found?.kind ?? null,
        by,
        words: words.trim(),
      },
    ]
  })
}

/** The note parted before each date that begins an event: at the start, after a space, or after 根据. */
const pieces = (note: string): readonly string[] =>
  note.split(/[\s\u3000]+(?=(?:根据\s*)?\d{4}\s*年)|(?<=[通过批准公布修正订施行废止])\s*(?=根据\s*\d{4}\s*年)/)

/** What was done stands last: names of decisions before it may hold the same words (《关于修改……的决定》修正). */
function lastKind(words: string): { readonly kind: Enactment; readonly at: number } | null {
  const open = words.replace(/《[^》]*》|〈[^〉]*〉/g, name => '□'.repeat(name.length))
  const all = [...open.matchAll(new RegExp(KIND, 'g'))]
  const last = all.at(-1)
  if (!last) return null
  const kind = last[1] === '发布' ? '公布' : ENACTMENTS.find(each => each === last[1])
  return kind === undefined ? null : { kind, at: last.index }
}
