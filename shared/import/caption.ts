/** The words after 第X条, parted: the caption (条旨) with the brackets it stood in, and the text. */
export type Captioned = { readonly caption: string; readonly text: string; readonly mark: string }

const SQUARE = /^([〖【[]\s*([^〖〗【】[\]。；]{1,40})\s*[〗】\]])\s*(.*)$/
const ROUND = /^([（(]\s*([^（）()。；]{1,30})\s*[）)])\s*(.+)$/

/** Takes a caption off the words of an article; `round` allows （…）, which is a caption only where an act uses it throughout. */
export function takeCaption(rest: string, round: boolean): Captioned {
  const found = SQUARE.exec(rest) ?? (round ? ROUND.exec(rest) : null)
  if (!found) return { caption: '', text: rest, mark: '' }
  const [, mark = '', caption = '', text = ''] = found
  return { caption: caption.trim(), text, mark }
}

/** Whether an act writes its captions in round brackets: at least half of its articles begin with some. */
export function usesRoundCaptions(rests: readonly string[]): boolean {
  const captioned = rests.filter(rest => ROUND.test(rest)).length
  return captioned >= 3 && captioned * 2 >= rests.length
}
