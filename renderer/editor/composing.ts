let composing = false

/** Told by the editor as an input method begins to compose, before Slate knows of it, and as it ends. */
export const setComposing = (now: boolean): void => {
  composing = now
}

/** True while an input method composes in the statute: nothing may then ask, redraw or take the keyboard. */
export const isComposing = (): boolean => composing
