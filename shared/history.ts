/**
 * One history for text, lists and links: a line of immutable values, so undo is the previous value.
 * `Moment` is what is remembered at each step; in the window it is the project with its selection.
 */
export type History<Moment> = {
  readonly past: readonly Step<Moment>[]
  readonly present: Moment
  readonly future: readonly Step<Moment>[]
  /** Steps with the same open tag are one step: typing in one place until a pause or a jump. */
  readonly openTag: string | null
}

/** A value one can go back (or on) to, and the name of the command that led away from it, for 「撤销 …」. */
export type Step<Moment> = { readonly moment: Moment; readonly label: string }

/** How many steps back are kept; the values share structure, so a step costs what it changed. */
export const HISTORY_DEPTH = 1000

export function startHistory<Moment>(present: Moment): History<Moment> {
  return { past: [], present, future: [], openTag: null }
}

/**
 * Makes `next` the present. With a `tag` equal to the open one it joins the step before; without a tag it stands alone.
 * The same value again is no step: the history is given back unchanged.
 */
export function commit<Moment>(
  history: History<Moment>,
  next: Moment,
  label: string,
  tag: string | null = null,
): History<Moment> {
  if (next === history.present) return history
  if (tag !== null && tag === history.openTag && history.past.length > 0)
    return { ...history, present: next, future: [] }
  const past = [...history.past.slice(-(HISTORY_DEPTH - 1)), { moment: history.present, label }]
  return { past, present: next, future: [], openTag: tag }
}

/** Ends the open step: what is typed next is undone on its own. */
export function closeStep<Moment>(history: History<Moment>): History<Moment> {
  return history.openTag === null ? history : { ...history, openTag: null }
}

/** Goes back one step; at the start gives the same history. */
export function undo<Moment>(history: History<Moment>): History<Moment> {
  const step = history.past.at(-1)
  if (!step) return history
  return {
    past: history.past.slice(0, -1),
    present: step.moment,
    future: [{ moment: history.present, label: step.label }, ...history.future],
    openTag: null,
  }
}

/** Goes on one step that was undone; at the end gives the same history. */
export function redo<Moment>(history: History<Moment>): History<Moment> {
  const [step, ...future] = history.future
  if (!step) return history
  return {
    past: [...history.past, { moment: history.present, label: step.label }],
    present: step.moment,
    future,
    openTag: null,
  }
}
