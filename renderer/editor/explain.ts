import { create } from 'zustand'
import type { Finding } from '../../shared/lint/finding'
import { lint } from '../../shared/lint/lint'
import { projectOf, useStore } from '../store'
import { printSize } from '../ui/print-size'
import { findingsAt, wordsShown } from './finding-words'
import { rangeIn, textNodesOf } from './line-text'
import { lineOf } from './show-line'

/** The findings explained beside their words, and where on the window; `asked` when a key asked, so that the keyboard goes there. */
export type Explained = {
  readonly findings: readonly Finding[]
  readonly left: number
  readonly top: number
  readonly above: boolean
  readonly asked: boolean
}

export const useExplained = create<{ readonly shown: Explained | null }>()(() => ({ shown: null }))

export const closeExplained = (): void => {
  if (useExplained.getState().shown) useExplained.setState({ shown: null })
}

/** Explains the findings at the caret beside their words, with the keyboard on the first thing that can be done. */
export function explainAtCaret(): void {
  const { caret } = useStore.getState().history.present
  if (caret) explain(caret.focus.id, caret.focus.offset, true)
}

/** Explains the findings at a place of the draft; where there are none, what was explained before goes away. */
export function explain(id: string, offset: number, asked: boolean): void {
  const findings = findingsAt(lint(projectOf(useStore.getState())).findings, id, offset)
  const { shown } = useExplained.getState()
  if (shown && sameFindings(shown.findings, findings) && shown.asked === asked) return
  const box = boxOf(findings[0])
  useExplained.setState({ shown: box && { findings, asked, ...box } })
}

const sameFindings = (one: readonly Finding[], other: readonly Finding[]): boolean =>
  one.length === other.length && one.every((finding, at) => finding === other[at])

/** How wide the card is (findings.css), in rem, and how far it stays from its words and the edge of the window, in pixels. */
const WIDTH = 25
const GAP = 6

/** Below the words in the upper half of the window, else above; on a citation the other way round, where its own card is not. */
function boxOf(finding: Finding | undefined): Pick<Explained, 'left' | 'top' | 'above'> | null {
  const line = finding?.provision ? lineOf(finding.provision) : null
  if (!finding || !line) return null
  const { start, end } = wordsShown(finding)
  const range = rangeIn(textNodesOf(line), start, end)
  const box = range?.getClientRects()[0]
  if (!range || !box) return null
  const cited = range.startContainer.parentElement?.closest('.cite') !== null
  const above = box.top > window.innerHeight / 2 !== cited
  return {
    left: Math.max(GAP, Math.min(box.left, window.innerWidth - WIDTH * printSize() - GAP)),
    top: above ? box.top - GAP : box.bottom + GAP,
    above,
  }
}
