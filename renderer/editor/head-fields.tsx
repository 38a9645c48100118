import type { HeadPart } from '../../shared/comment-parts'
import { type Head, setHead } from '../../shared/edits/statute-head'
import { change, projectOf, useStore } from '../store'
import { useText } from '../ui/use-text'
import { focusText } from './active'
import { useDraftView } from './draft-view'
import { GrowingField } from './growing-field'

/** What stands above the articles. Note and preamble, which drafts seldom have, show when they hold words or were asked for. */
export function HeadFields() {
  const title = useStore(state => projectOf(state).statute.title)
  const status = useStore(state => projectOf(state).statute.status)
  const note = useStore(state => projectOf(state).statute.enactmentNote)
  const preamble = useStore(state => projectOf(state).statute.preamble)
  const open = useDraftView(view => view.headOpen)
  return (
    <header className="statute-head" data-statute-head>
      <HeadField part="title" value={title} head={words => ({ title: words })} />
      <HeadField part="status" value={status} head={words => ({ status: words })} />
      {(open || note !== '') && <HeadField part="note" value={note} head={words => ({ enactmentNote: words })} />}
      {(open || preamble.length > 0) && (
        <HeadField part="preamble" value={preamble.join('\n')} lines head={preambleOf} />
      )}
    </header>
  )
}

const preambleOf = (words: string): Partial<Head> => ({ preamble: words === '' ? [] : words.split('\n') })

function HeadField({
  part,
  value,
  lines = false,
  head,
}: {
  readonly part: HeadPart
  readonly value: string
  readonly lines?: boolean
  readonly head: (words: string) => Partial<Head>
}) {
  const say = useText()
  return (
    <GrowingField
      className={`statute-${part}`}
      part={part}
      label={say(`draft.${part}`)}
      value={value}
      lines={lines}
      onChange={words => write(head(words))}
      onEnter={focusText}
    />
  )
}

/** Writing in one field without a pause elsewhere is one step. */
function write(head: Partial<Head>): void {
  change(project => setHead(project, head), 'draft.step-head', { tag: `head:${Object.keys(head).join()}` })
}
