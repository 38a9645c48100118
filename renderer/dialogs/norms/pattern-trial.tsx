import { useDeferredValue, useMemo } from 'react'
import { whereFound } from '../../../shared/lint/where-found'
import { readPattern } from '../../../shared/lint/word-pattern'
import { type Statute, textOf } from '../../../shared/statute'
import { projectOf, useStore } from '../../store'
import { useText } from '../../ui/use-text'

/** How many places are shown; all are counted. */
const SHOWN = 8
const AROUND = 8

type Hit = {
  readonly key: string
  readonly where: string
  readonly before: string
  readonly found: string
  readonly after: string
}

/** Where a pattern that is being written fits in the draft, or why it is none. */
export function PatternTrial({ pattern }: { readonly pattern: string }) {
  const t = useText()
  const statute = useStore(state => projectOf(state).statute)
  const calm = useDeferredValue(pattern)
  const tried = useMemo(() => readPattern(calm), [calm])
  const hits = useMemo(() => ('pattern' in tried ? hitsIn(statute, tried.pattern) : []), [statute, tried])
  if (calm === '') return null
  if ('fault' in tried)
    return (
      <p className="pattern-fault" role="alert">
        {t(`norms.pattern-${tried.fault}`)}
      </p>
    )
  return (
    <div className="pattern-trial" role="status">
      <p>{hits.length === 0 ? t('norms.words-no-hits') : t('norms.words-hits', { count: hits.length })}</p>
      <ul>
        {hits.slice(0, SHOWN).map(({ key, where, before, found, after }) => (
          <li key={key}>
            <span className="muted">{where}</span> {before}
            <mark>{found}</mark>
            {after}
          </li>
        ))}
      </ul>
    </div>
  )
}

function hitsIn(statute: Statute, pattern: RegExp): readonly Hit[] {
  return statute.provisions.flatMap(provision => {
    const text = textOf(provision)
    return [...text.matchAll(pattern)]
      .filter(([found]) => found !== '')
      .map(({ 0: found, index }) => ({
        key: `${provision.id} ${index}`,
        where: whereFound(statute, provision.id),
        before: text.slice(Math.max(0, index - AROUND), index),
        found,
        after: text.slice(index + found.length, index + found.length + AROUND),
      }))
  })
}
