import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { addBody, deleteBody } from '../../../shared/edits/norm-settings'
import { change, projectOf, useStore } from '../../store'
import { TextField } from '../../ui/field'
import { useText } from '../../ui/use-text'

/** The names the city's acts use for its bodies: what rules and check recognise as a body beside 部门 and 人民政府. */
export function CityBodies() {
  const t = useText()
  const names = useStore(state => projectOf(state).settings.actors)
  return (
    <>
      <p className="muted">{t('norms.bodies-help')}</p>
      {names.length === 0 && <p className="empty">{t('norms.bodies-none')}</p>}
      <ul className="rule-list">
        {names.map(name => (
          <li key={name} className="rule-row">
            {name}
            <button
              type="button"
              className="icon-button"
              aria-label={`${t('norms.bodies-delete')} ${name}`}
              title={t('norms.bodies-delete')}
              onClick={() => change(now => deleteBody(now, name), 'norms.step-bodies-delete')}
            >
              <Trash2 size={14} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <AddBody />
    </>
  )
}

function AddBody() {
  const t = useText()
  const [name, setName] = useState('')
  const usable = name.trim().length > 1
  return (
    <form
      className="city-body-form"
      onSubmit={event => {
        event.preventDefault()
        if (!usable) return
        change(now => addBody(now, name), 'norms.step-bodies-add')
        setName('')
      }}
    >
      <TextField label={t('norms.bodies-name')} value={name} hint={t('norms.bodies-name-hint')} onChange={setName} />
      <button type="submit" className="button" disabled={!usable}>
        <Plus size={14} aria-hidden />
        {t('norms.bodies-add')}
      </button>
    </form>
  )
}
