import { BorderStyle } from 'docx'

/** A single line of half a point; docx counts in eighths. */
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'auto' } as const

/** Borders of every table: single lines of 0.5 pt all around (domain.md §7.3). */
export const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
}
