import { Check, X } from 'lucide-react'
import type { Coverage, FindingCode, LinkState } from '../../shared/coverage/finding'
import { updateLink } from '../../shared/edits/link-clauses'
import { type ClauseLink, LINK_ROLES } from '../../shared/lists'
import { outline } from '../../shared/outline'
import { citePlace } from '../../shared/place'
import type { Project } from '../../shared/project'
import { unlink } from '../commands/links'
import { goToPlace } from '../go-to'
import { change, setView } from '../store'
import { useText } from './use-text'
import { useTime } from './use-time'
import { MarkSign, markOfLink } from './verdict'

/** Clause links of one solution: the clause, the role, the state, and what answers it. */
export function LinkList({
  links,
  project,
  coverage,
}: {
  readonly links: readonly ClauseLink[]
  readonly project: Project
  readonly coverage: Coverage
}) {
  return (
    <ul className="link-list">
      {links.map(link => (
        <LinkLine
          key={link.id}
          link={link}
          cite={link.place ? citePlace(outline(project.statute), link.place) : ''}
          state={coverage.links.get(link.id)?.state ?? 'broken'}
          fault={coverage.links.get(link.id)?.findings.find(({ severity }) => severity === 'error')?.code ?? null}
        />
      ))}
    </ul>
  )
}

function LinkLine({
  link,
  cite,
  state,
  fault,
}: {
  readonly link: ClauseLink
  readonly cite: string
  readonly state: LinkState
  readonly fault: FindingCode | null
}) {
  const t = useText()
  const named = cite || link.words || t('lists.no-clause')
  return (
    <li className="link-line" data-state={state}>
      <button type="button" className="link-button" disabled={cite === ''} onClick={() => goToPlace(link.place)}>
        {named}
      </button>
      <select
        className="role-pick"
        aria-label={t('links.role-of', { clause: named })}
        value={link.role}
        onChange={event => {
          const role = LINK_ROLES.find(each => each === event.target.value)
          if (role) change(project => updateLink(project, link.id, { role }), 'steps.role')
        }}
      >
        {LINK_ROLES.map(role => (
          <option key={role} value={role}>
            {t(`links.role-${role}`)}
          </option>
        ))}
      </select>
      <span className="link-state">
        <LinkAnswer link={link} state={state} fault={fault} />
        <button
          type="button"
          className="icon-button tiny"
          aria-label={t('links.unlink', { clause: named })}
          title={t('links.unlink', { clause: named })}
          onClick={() => unlink(link.id)}
        >
          <X size={12} aria-hidden />
        </button>
      </span>
    </li>
  )
}

function LinkAnswer({
  link,
  state,
  fault,
}: {
  readonly link: ClauseLink
  readonly state: LinkState
  readonly fault: FindingCode | null
}) {
  const t = useText()
  const time = useTime()
  const open = (name: string) => setView({ dialog: { name, subject: link.id } })
  const mark = markOfLink(state)
  if (state === 'valid' && link.confirmed)
    return (
      <span className="mark-full" title={t('lists.confirmed-by', { by: link.confirmed.by })}>
        <Check size={12} aria-hidden /> {t('lists.confirmed-on', { day: time(link.confirmed.at, 'day') })}
      </span>
    )
  if (fault !== null && (state === 'unconfirmed' || state === 'valid'))
    return (
      <span className="mark-none">
        <MarkSign mark="none" /> {t(`lists.short-${fault}`)}
      </span>
    )
  const ask = state === 'unconfirmed' ? 'confirm-links' : 'review-link'
  return (
    <button type="button" className={`link-button mark-${mark}`} onClick={() => open(ask)}>
      <MarkSign mark={mark} /> {t(`links.link-${state}`)}
    </button>
  )
}
