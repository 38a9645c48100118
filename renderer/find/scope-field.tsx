import type { Scope } from '../../shared/find/query'
import { outline } from '../../shared/outline'
import type { Project } from '../../shared/project'
import { textOf } from '../../shared/statute'
import { useText } from '../ui/use-text'
import { seek, useFindView } from './find-view'

/** Where to look: everywhere, statute, lists, or one part or chapter. */
export function ScopeField({ project }: { readonly project: Project }) {
  const say = useText()
  const scope = useFindView(view => view.query.scope)
  const headings = outline(project.statute).entries.filter(
    ({ provision: { type } }) => type === 'part' || type === 'chapter',
  )
  return (
    <label className="find-scope">
      {say('find.scope')}
      <select className="field" value={nameOf(scope)} onChange={event => seek({ scope: scopeOf(event.target.value) })}>
        <option value="all">{say('find.scope-all')}</option>
        <option value="statute">{say('find.scope-statute')}</option>
        <option value="lists">{say('find.scope-lists')}</option>
        {headings.map(({ provision, label }) => (
          <option key={provision.id} value={`heading ${provision.id}`}>
            {label} {textOf(provision)}
          </option>
        ))}
      </select>
    </label>
  )
}

const nameOf = (scope: Scope): string => (typeof scope === 'string' ? scope : `heading ${scope.heading}`)

function scopeOf(name: string): Scope {
  if (name === 'statute' || name === 'lists') return name
  return name.startsWith('heading ') ? { heading: name.slice('heading '.length) } : 'all'
}
