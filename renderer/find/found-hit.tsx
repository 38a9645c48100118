import { memo } from 'react'
import type { Hit } from '../../shared/find/find-all'
import { isReplaceable, replacementOf } from '../../shared/find/replace-all'
import type { Project } from '../../shared/project'
import { useText } from '../ui/use-text'
import { enterHit } from './find-acts'
import { choose, hitKey, useFindView } from './find-view'
import { spotName } from './hit-name'

/** How many characters are shown before and after a hit. */
const BEFORE = 14
const AFTER = 40

/** One hit in its sentence; with what it becomes while replacing. */
export const FoundHit = memo(function FoundHit({
  hit,
  number,
  project,
}: {
  readonly hit: Hit
  readonly number: number
  readonly project: Project
}) {
  const say = useText()
  const here = useFindView(view => view.at === number)
  const replacing = useFindView(view => view.replacing) && isReplaceable(hit)
  const chosen = useFindView(view => !view.left.has(hitKey(hit)))
  const name = spotName(project, hit.spot, say)
  const { line, start, end } = hit
  return (
    <li className="found" aria-current={here || undefined}>
      {replacing && (
        <input
          type="checkbox"
          aria-label={say('find.choose-one', { name })}
          checked={chosen}
          onChange={event => choose([hitKey(hit)], event.target.checked)}
        />
      )}
      <button type="button" className="found-go" onClick={() => enterHit(number)}>
        <span className="found-name">{name}</span>
        <span className="found-line">
          {start > BEFORE && '…'}
          {line.slice(Math.max(0, start - BEFORE), start)}
          {replacing && chosen ? <Change hit={hit} /> : <mark>{line.slice(start, end)}</mark>}
          {line.slice(end, end + AFTER)}
          {line.length > end + AFTER && '…'}
        </span>
      </button>
    </li>
  )
})

function Change({ hit }: { readonly hit: Hit }) {
  const query = useFindView(view => view.query)
  const replacement = useFindView(view => view.replacement)
  const words = replacementOf(query, replacement, hit)
  return (
    <>
      <del>{hit.line.slice(hit.start, hit.end)}</del>
      {words !== '' && <ins>{words}</ins>}
    </>
  )
}
