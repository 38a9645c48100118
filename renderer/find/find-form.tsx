import { ChevronDown, ChevronUp, Replace } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Found } from '../../shared/find/find-all'
import type { Query } from '../../shared/find/query'
import type { Project } from '../../shared/project'
import { useText } from '../ui/use-text'
import { replaceHere, step } from './find-acts'
import { seek, setFindView, useFindView } from './find-view'
import { ReplaceForm } from './replace-form'
import { ScopeField } from './scope-field'

/** What is looked for and how. */
export function FindForm({ found, project }: { readonly found: Found; readonly project: Project }) {
  const say = useText()
  const { query, asked, asksTerm, replacing, replacement, at } = useFindView()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (asked === 0 || asksTerm) return
    field.current?.focus()
    field.current?.select()
  }, [asked, asksTerm])
  return (
    <div className="find-form">
      <div className="find-row">
        <input
          ref={field}
          className="field"
          aria-label={say('find.words')}
          placeholder={say('find.words')}
          aria-invalid={found.fault !== null}
          aria-describedby="find-says"
          value={query.words}
          onChange={event => seek({ words: event.target.value })}
          onKeyDown={event => hearEnter(event, () => step(event.shiftKey ? -1 : 1))}
        />
        <IconButton label={say('find.previous')} icon={ChevronUp} onPress={() => step(-1)} />
        <IconButton label={say('find.next')} icon={ChevronDown} onPress={() => step(1)} />
        <IconButton
          label={say(replacing ? 'find.hide-replace' : 'find.show-replace')}
          icon={Replace}
          pressed={replacing}
          onPress={() => setFindView({ replacing: !replacing })}
        />
      </div>
      {replacing && (
        <input
          className="field"
          aria-label={say('find.replacement')}
          placeholder={say(query.regex ? 'find.replacement-regex' : 'find.replacement')}
          value={replacement}
          onChange={event => setFindView({ replacement: event.target.value })}
          onKeyDown={event => hearEnter(event, replaceHere)}
        />
      )}
      <div className="find-options">
        <Option name="regex" words={say('find.regex')} />
        <Option name="whole" words={say('find.whole')} />
        <Option name="matchCase" words={say('find.case')} />
        <Option name="anyWidth" words={say('find.width')} />
      </div>
      <ScopeField project={project} />
      {replacing && <ReplaceForm found={found} project={project} />}
      <p id="find-says" className={found.fault ? 'find-fault' : 'muted'} role="status">
        {says(found, at, query, say)}
      </p>
    </div>
  )
}

function says({ hits, more, fault }: Found, at: number, { words }: Query, say: ReturnType<typeof useText>): string {
  if (fault) return say(`find.fault-${fault}`)
  if (words === '') return ''
  if (hits.length === 0) return say('find.none')
  if (more) return say('find.more', { count: hits.length })
  return at >= 0 && at < hits.length
    ? say('find.at', { at: at + 1, count: hits.length })
    : say('find.count', { count: hits.length })
}

function hearEnter(event: KeyboardEvent, act: () => void): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.altKey) return
  event.preventDefault()
  act()
}

function Option({
  name,
  words,
}: {
  readonly name: 'regex' | 'whole' | 'matchCase' | 'anyWidth'
  readonly words: string
}) {
  const on = useFindView(view => view.query[name])
  return (
    <label className="check">
      <input type="checkbox" checked={on} onChange={event => seek({ [name]: event.target.checked })} />
      {words}
    </label>
  )
}

function IconButton(props: {
  readonly label: string
  readonly icon: typeof Replace
  readonly pressed?: boolean
  readonly onPress: () => void
}) {
  const { label, icon: Icon, pressed, onPress } = props
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <Icon size={16} aria-hidden />
    </button>
  )
}
