import type { Id } from '../../shared/statute'

/** Lights lines of the draft: the one of the chosen provision, and those that the chosen row of the lists is tied to. */
export type LineLights = {
  /** Lights one line and no other; null lights none. */
  readonly light: (id: Id | null) => void
  /** Marks the lines that the chosen row is tied to, and only those. */
  readonly tie: (ids: ReadonlySet<Id>) => void
  /** Says that a line was drawn, perhaps long after it was to be lit. */
  readonly drawn: (id: Id, line: HTMLElement) => void
}

/** The lights of one editor, which gives the lines that are on the page. */
export function lineLights(lineOf: (id: Id) => HTMLElement | null): LineLights {
  let current: Id | null = null
  let lit: HTMLElement | null = null
  let tied: ReadonlySet<Id> = new Set()

  const light = (id: Id | null) => {
    if (id === current && lit?.isConnected) return
    current = id
    delete lit?.dataset.current
    lit = id === null ? null : lineOf(id)
    if (lit) lit.dataset.current = ''
  }

  const tie = (ids: ReadonlySet<Id>) => {
    for (const id of tied) if (!ids.has(id)) delete lineOf(id)?.dataset.tied
    for (const id of ids) lineOf(id)?.setAttribute('data-tied', '')
    tied = ids
  }

  const drawn = (id: Id, line: HTMLElement) => {
    if (tied.has(id)) line.dataset.tied = ''
    if (id !== current) return
    lit = line
    lit.dataset.current = ''
  }

  return { light, tie, drawn }
}
