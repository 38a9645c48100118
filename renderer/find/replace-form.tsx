import { useEffect, useRef } from 'react'
import type { Found } from '../../shared/find/find-all'
import { isReplaceable } from '../../shared/find/replace-all'
import { termsOf } from '../../shared/find/terms'
import type { Project } from '../../shared/project'
import { useText } from '../ui/use-text'
import { replaceChosen, replaceHere } from './find-acts'
import { hitKey, seek, useFindView } from './find-view'

/** Replaces one hit or all chosen ones; offers the terms the act defines. */
export function ReplaceForm({ found, project }: { readonly found: Found; readonly project: Project }) {
  const say = useText()
  const left = useFindView(view => view.left)
  const ours = found.hits.filter(isReplaceable)
  const chosen = ours.filter(hit => !left.has(hitKey(hit))).length
  const count = ours.length
  return (
    <>
      <TermField project={project} />
      <div className="find-buttons">
        <button type="button" className="button" disabled={count === 0} onClick={replaceHere}>
          {say('find.replace-one')}
        </button>
        <button type="button" className="button main" disabled={chosen === 0} onClick={replaceChosen}>
          {chosen === count ? say('find.replace-all', { count }) : say('find.replace-chosen', { count: chosen })}
        </button>
      </div>
      {count < found.hits.length && <p className="muted find-records">{say('find.records')}</p>}
    </>
  )
}

/** The terms the act defines; choosing one looks for it everywhere. */
function TermField({ project }: { readonly project: Project }) {
  const say = useText()
  const words = useFindView(view => view.query.words)
  const asksTerm = useFindView(view => view.asksTerm)
  const asked = useFindView(view => view.asked)
  const field = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    if (asksTerm && asked > 0) field.current?.focus()
  }, [asksTerm, asked])
  const terms = termsOf(project.statute)
  if (terms.length === 0) return null
  return (
    <label className="find-scope">
      {say('find.term')}
      <select
        ref={field}
        className="field"
        value={terms.some(term => term.words === words) ? words : ''}
        onChange={event => seek({ words: event.target.value, regex: false, whole: false, scope: 'all' })}
      >
        <option value="">{say('find.term-pick')}</option>
        {terms.map(term => (
          <option key={term.words} value={term.words}>
            {term.words}（{say(`find.term-${term.how}`)}）
          </option>
        ))}
      </select>
    </label>
  )
}
