/** The size of print now chosen: what one rem is, in pixels. */
export const printSize = (): number => Number.parseFloat(document.documentElement.style.fontSize) || 16
