import type { BarPart, Tone } from './report'

/** Colours of the tones, without #: the quiet ground of a cell and the full colour of a bar. Words always say the same. */
export const TONE_COLOURS: Readonly<Record<Tone, { readonly ground: string; readonly full: string }>> = {
  good: { ground: 'E6F2EA', full: '2F7D4F' },
  part: { ground: 'FDF3DC', full: 'B7791F' },
  bad: { ground: 'FBE6E3', full: 'B3372B' },
  other: { ground: 'E7EDF5', full: '4A6A8F' },
  check: { ground: 'F1EAF5', full: '7A5195' },
}

/** How many of `units` cells each part of a bar takes when `scale` takes them all: at least one, so that nothing vanishes. */
export const barLengths = (parts: readonly BarPart[], scale: number, units: number): readonly number[] =>
  parts.map(part => Math.max(1, Math.round((part.count / scale) * units)))
