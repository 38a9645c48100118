import type { LinkState } from '../../shared/coverage/finding'
import { type Standing, standingOfVerdict } from '../../shared/coverage/standing'
import { Count } from './count'
import { useText } from './use-text'

/** How something stands, as the eye tells it apart: each has a shape of its own beside its colour. */
export type Mark = Standing

/** The mark of a verdict when nobody's confirmation is asked for. */
export const markOf = standingOfVerdict

/** The mark of a link's state. */
export const markOfLink = (state: LinkState): Mark =>
  (({ valid: 'confirmed', unconfirmed: 'full', suspect: 'partial', broken: 'none' }) as const)[state]

/** The sign itself: filled with a tick, ringed tick, half filled, crossed out, a diamond, a triangle. */
export function MarkSign({ mark }: { readonly mark: Mark }) {
  return (
    <svg className={`mark mark-${mark}`} viewBox="0 0 12 12" aria-hidden="true">
      <Shape mark={mark} />
    </svg>
  )
}

function Shape({ mark }: { readonly mark: Mark }) {
  switch (mark) {
    case 'confirmed':
      return (
        <>
          <circle cx="6" cy="6" r="5.5" fill="currentColor" />
          <path d="M3.4 6.2 5.3 8 8.6 4.3" fill="none" stroke="var(--paper)" strokeWidth="1.5" />
        </>
      )
    case 'full':
      return (
        <>
          <circle cx="6" cy="6" r="4.9" fill="none" stroke="currentColor" strokeWidth="1.2" />
          <path d="M3.7 6.2 5.4 7.8 8.3 4.5" fill="none" stroke="currentColor" strokeWidth="1.3" />
        </>
      )
    case 'partial':
      return (
        <>
          <circle cx="6" cy="6" r="4.8" fill="none" stroke="currentColor" strokeWidth="1.4" />
          <path d="M6 1.2a4.8 4.8 0 0 0 0 9.6z" fill="currentColor" />
        </>
      )
    case 'none':
      return (
        <>
          <circle cx="6" cy="6" r="4.8" fill="none" stroke="currentColor" strokeWidth="1.4" />
          <path d="m4 4 4 4m0-4-4 4" fill="none" stroke="currentColor" strokeWidth="1.4" />
        </>
      )
    case 'other':
      return <path d="M6 .8 11.2 6 6 11.2.8 6z" fill="none" stroke="currentColor" strokeWidth="1.4" />
    case 'conflict':
      return <path d="M6 1 11.4 10.6H.6zM6 4.4v3m0 1.1v.9" fill="none" stroke="currentColor" strokeWidth="1.3" />
  }
}

/** Sign and words of a verdict together. */
export function Verdict({ mark, count }: { readonly mark: Mark; readonly count?: number }) {
  const t = useText()
  return (
    <span className={`verdict mark-${mark}`}>
      <MarkSign mark={mark} />
      {t(`lists.mark-${mark}`)}
      {count !== undefined && (
        <span className="verdict-count">
          <Count of={count} />
        </span>
      )}
    </span>
  )
}
