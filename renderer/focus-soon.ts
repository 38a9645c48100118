/** How many frames to wait for an element that a change of view will bring. */
const FRAMES = 30

/** Puts the focus on the first element that matches, as soon as it is there. */
export function focusSoon(selector: string, frames = FRAMES): void {
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(selector)
    if (element) element.focus()
    else if (frames > 0) focusSoon(selector, frames - 1)
  })
}
