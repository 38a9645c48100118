/** On the clipboard, what one window of ours hands to another, or to itself: the provisions themselves. */
export const PIECE = 'application/x-trilist-piece'
