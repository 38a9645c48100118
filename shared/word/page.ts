/** The official page (GB/T 9704-2012; domain.md §7.1), in twips: A4, 22 lines of 28 characters of 三号. */
export const PAGE = { width: 11906, height: 16838, top: 2098, bottom: 1984, left: 1588, right: 1474, footer: 1361 }

/** Width of the 版心 in twips: 156 mm. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right

/** Width of the 版心 of a landscape page, whose margins are those of the portrait page turned by a quarter. */
export const LANDSCAPE_TEXT_WIDTH = PAGE.height - PAGE.top - PAGE.bottom

/** The line and character cells: `charSpace` is in 1/4096 pt and makes cells of 15.79 pt from 三号 (domain.md §7.1). */
export const GRID = { linePitch: 579, charSpace: -849 }

/** A character of 二号: 22 pt. */
export const TITLE_SIGN = 440

/** Characters of 二号 that fit a line of the 版心. */
export const TITLE_LINE = Math.floor(TEXT_WIDTH / TITLE_SIGN)
