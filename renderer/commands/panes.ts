import { focusText } from '../editor/active'

/** The parts of the window the keyboard goes round, in the order they stand. */
const PARTS = [
  '.header',
  '.outline-pane',
  '.draft-pane',
  '.lists-workspace, .matrix-workspace, .check-workspace, .versions',
  '.side-pane',
  '.find-panel',
  '.status-bar',
]

const STOPS =
  '[aria-current], [role="tree"], [aria-pressed="true"], button:enabled, input:enabled, select:enabled, [tabindex="0"]'

/** Takes the keyboard to the next part of the window, or the one before: the only way out of the text, where Tab is structure. */
export function goToPane(by: 1 | -1): void {
  const parts = PARTS.map(part => document.querySelector<HTMLElement>(part)).filter(part => part !== null)
  const at = parts.findIndex(part => part.contains(document.activeElement))
  for (let step = 1; step <= parts.length; step += 1) {
    const part = parts.at((Math.max(at, by > 0 ? -1 : 0) + by * step) % parts.length)
    if (part && takesFocus(part)) return
  }
}

function takesFocus(part: HTMLElement): boolean {
  if (part.matches('.draft-pane') && part.querySelector('.statute')) {
    focusText()
    return true
  }
  part.querySelector<HTMLElement>(STOPS)?.focus()
  return part.contains(document.activeElement)
}
