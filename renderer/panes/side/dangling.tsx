import { Link, RefreshCw } from 'lucide-react'
import type { MouseEvent } from 'react'
import { freeCitations } from '../../../shared/edits/cite-place'
import { outline } from '../../../shared/outline'
import { articleOf } from '../../../shared/place'
import type { Project } from '../../../shared/project'
import { danglingReferences } from '../../../shared/references/citers'
import type { Reference } from '../../../shared/references/references'
import type { Id } from '../../../shared/statute'
import { flushTyping } from '../../editor/active'
import { openRetarget } from '../../editor/pick-citation'
import { goToProvision } from '../../go-to'
import { change, endStep } from '../../store'
import { useText } from '../../ui/use-text'

/** More are not listed; the check pane has them all. */
const MOST = 12

/** The citations of the act that lead nowhere, those of the article first, each with its repairs. */
export function Dangling({ project, article }: { readonly project: Project; readonly article: Id }) {
  const t = useText()
  const all = danglingReferences(project.statute)
  if (all.length === 0) return null
  const act = outline(project.statute)
  const isOwn = ({ from }: Reference) => articleOf(act, from)?.provision.id === article
  const listed = [...all.filter(isOwn), ...all.filter(each => !isOwn(each))]
  return (
    <>
      <h2 className="side-head">{t('side.dangling', { count: all.length })}</h2>
      <ul>
        {listed.slice(0, MOST).map(each => (
          <One
            key={`${each.from} ${each.start}`}
            reference={each}
            name={act.byId.get(each.from)?.cite || articleOf(act, each.from)?.cite || ''}
          />
        ))}
      </ul>
    </>
  )
}

function One({ reference, name }: { readonly reference: Reference; readonly name: string }) {
  const t = useText()
  const { from, start, end, text, marked } = reference
  const spot = { id: from, start, end }
  return (
    <li className="side-dangling">
      <button type="button" className="link-button" onClick={() => goToProvision(from, start, end)}>
        {t('side.dangling-one', { name, words: text })}
      </button>
      <button
        type="button"
        className="button"
        aria-label={t('side.retarget-of', { words: text })}
        onClick={event => openRetarget(spot, boxOf(event))}
      >
        <Link size={14} aria-hidden />
        {t('side.retarget')}
      </button>
      {marked && (
        <button type="button" className="button" title={t('side.reread-why')} onClick={() => free(spot)}>
          <RefreshCw size={14} aria-hidden />
          {t('side.reread')}
        </button>
      )}
    </li>
  )
}

function boxOf({ currentTarget }: MouseEvent): { left: number; top: number; bottom: number } {
  const { left, top, bottom } = currentTarget.getBoundingClientRect()
  return { left, top, bottom }
}

function free(spot: Parameters<typeof freeCitations>[1]): void {
  flushTyping()
  endStep()
  change(project => freeCitations(project, spot), 'side.step-reread')
}
