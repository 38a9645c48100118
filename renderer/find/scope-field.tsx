import { NAMED_SCOPES, type Scope } from '../../shared/find/query'
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
        {NAMED_SCOPES.map(name => (
          <option key={name} value={name}>
            {say(`find.scope-${name}`)}
          </option>
        ))}
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
  if (name.startsWith('heading ')) return { heading: name.slice('heading '.length) }
  return NAMED_SCOPES.find(each => each === name) ?? 'all'
}
