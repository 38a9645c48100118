/** The line of the draft at a height of the window, wherever in its row the pointer is; null between lines and beside the text. */
export function lineUnder(desk: Element, y: number): HTMLElement | null {
  const statute = desk.querySelector('.statute')
  if (!statute) return null
  const { left, width } = statute.getBoundingClientRect()
  const at = document.elementFromPoint(left + width / 2, y)
  return at?.closest<HTMLElement>('.statute [data-id]') ?? null
}

/** How far below the top edge of the page a line's first row begins, and its height, in pixels. */
export function placeOnPage(line: Element): { readonly top: number; readonly height: number } {
  const page = line.closest('.page')
  const box = line.getBoundingClientRect()
  return { top: box.top - (page?.getBoundingClientRect().top ?? 0), height: box.height }
}
