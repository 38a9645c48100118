import { isHeadPart } from '../../shared/comment-parts'
import type { Comment, Span } from '../../shared/comments'
import { setView } from '../store'
import { setDraftView } from './draft-view'

/** The field of title, preamble or an annex somebody writes in: which part it is, and what is selected, counted in the whole part. */
export type FieldInUse = { readonly part: string; readonly span: Span | null; readonly caret: number }

let used: FieldInUse | null = null

/** The field that had the keyboard last, unless the text of the articles has had it since: side pane and palette take it away. */
export const fieldInUse = (): FieldInUse | null => (used && fieldsOf(used.part).length > 0 ? used : null)

/** Follows the keyboard through the fields of the page; `hear` is told where it is. Gives the function that ends it. */
export function followFields(hear: (field: FieldInUse) => void): () => void {
  const follow = () => {
    const at = document.activeElement
    if (at instanceof HTMLElement && at.classList.contains('statute')) used = null
    if (!(at instanceof HTMLTextAreaElement) || !at.closest('[data-part]')) return
    used = inUse(at)
    if (used) hear(used)
  }
  document.addEventListener('selectionchange', follow)
  document.addEventListener('focusin', follow)
  return () => {
    document.removeEventListener('selectionchange', follow)
    document.removeEventListener('focusin', follow)
    used = null
  }
}

function inUse(field: HTMLTextAreaElement): FieldInUse | null {
  const { part } = field.closest<HTMLElement>('[data-part]')?.dataset ?? {}
  if (part === undefined) return null
  const [start, end] = [field.selectionStart, field.selectionEnd].map(offset => offset + startOf(field))
  if (start === undefined || end === undefined) return null
  return { part, span: start < end ? { start, end } : null, caret: end }
}

/** Goes to words of a part of the page outside the articles and selects them. */
export function goToPart(part: NonNullable<Comment['part']>, start: number, end: number): void {
  setView({ workspace: 'draft' })
  if (isHeadPart(part)) setDraftView({ headOpen: true })
  setTimeout(() => {
    const field = fieldsOf(part).findLast(each => startOf(each) <= start)
    if (!field) return
    field.focus()
    field.setSelectionRange(start - startOf(field), end - startOf(field))
    field.scrollIntoView({ block: 'center' })
  })
}

const fieldsOf = (part: string): readonly HTMLTextAreaElement[] =>
  [...document.querySelectorAll<HTMLElement>(`[data-part="${CSS.escape(part)}"]`)].flatMap(label =>
    [...label.children].filter(each => each instanceof HTMLTextAreaElement),
  )

/** How many characters of its part stand in fields before this one. */
const startOf = (field: HTMLElement): number =>
  Number(field.closest<HTMLElement>('[data-part]')?.dataset.partStart ?? 0)
