import { useState } from 'react'
import { LINK_ROLES, type LinkRole } from '../../../shared/lists'
import { linkTo } from '../../commands/rows'
import { projectOf, useStore } from '../../store'
import { closeDialog } from '../../ui/modal'
import { PickList } from '../../ui/pick-list'
import { useText } from '../../ui/use-text'
import type { DialogProps } from '../dialogs'
import { useClauseChoice } from './clause-choice'

/** Picks the clause a solution is linked to, by number or words, suggestions first. */
export function PickClause({ subject }: DialogProps) {
  const t = useText()
  const project = useStore(projectOf)
  const [words, setWords] = useState('')
  const [role, setRole] = useState<LinkRole>('main')
  const solution = project.solutions.find(each => each.id === subject)
  const { items, placeOf } = useClauseChoice(project, solution, words)
  if (!solution) return null
  return (
    <PickList
      title={t('links.pick-clause-title', { no: solution.no })}
      hint={t('links.pick-search-clause')}
      words={words}
      onWords={setWords}
      above={<Roles subject={`${solution.no} ${solution.title}`} role={role} onRole={setRole} />}
      items={items}
      onPick={id => {
        const place = placeOf(id)
        closeDialog()
        if (place) linkTo(solution.id, place, role)
      }}
    />
  )
}

/** What is linked, and the role the clause will have. */
export function Roles({
  subject,
  role,
  onRole,
}: {
  readonly subject: string
  readonly role: LinkRole
  readonly onRole: (role: LinkRole) => void
}) {
  const t = useText()
  return (
    <div className="pick-above">
      <span className="pick-subject">{subject}</span>
      <select
        className="field filter-pick"
        aria-label={t('links.pick-role')}
        value={role}
        onChange={event => {
          const next = LINK_ROLES.find(each => each === event.target.value)
          if (next) onRole(next)
        }}
      >
        {LINK_ROLES.map(each => (
          <option key={each} value={each}>
            {t(`links.role-${each}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
