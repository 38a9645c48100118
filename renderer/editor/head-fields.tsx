import { type Head, setHead } from '../../shared/edits/statute-head'
import { change, projectOf, useStore } from '../store'
import { useText } from '../ui/use-text'
import { focusText } from './active'
import { useDraftView } from './draft-view'
import { GrowingField } from './growing-field'

/** What stands above the articles. Note and preamble, which drafts seldom have, show when they hold words or were asked for. */
export function HeadFields() {
  const say = useText()
  const title = useStore(state => projectOf(state).statute.title)
  const status = useStore(state => projectOf(state).statute.status)
  const note = useStore(state => projectOf(state).statute.enactmentNote)
  const preamble = useStore(state => projectOf(state).statute.preamble)
  const open = useDraftView(view => view.headOpen)
  return (
    <header className="statute-head" data-statute-head>
      <GrowingField
        className="statute-title"
        label={say('draft.title')}
        value={title}
        onChange={words => write({ title: words })}
        onEnter={focusText}
      />
      <GrowingField
        className="statute-status"
        label={say('draft.status')}
        value={status}
        onChange={words => write({ status: words })}
        onEnter={focusText}
      />
      {(open || note !== '') && (
        <GrowingField
          className="statute-note"
          label={say('draft.note')}
          value={note}
          onChange={words => write({ enactmentNote: words })}
          onEnter={focusText}
        />
      )}
      {(open || preamble.length > 0) && (
        <GrowingField
          className="statute-preamble"
          label={say('draft.preamble')}
          value={preamble.join('\n')}
          lines
          onChange={words => write({ preamble: words === '' ? [] : words.split('\n') })}
        />
      )}
    </header>
  )
}

/** Writing in one field without a pause elsewhere is one step. */
function write(head: Partial<Head>): void {
  change(project => setHead(project, head), 'draft.step-head', { tag: `head:${Object.keys(head).join()}` })
}
