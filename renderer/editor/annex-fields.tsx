import { setAnnex } from '../../shared/edits/statute-head'
import type { Annex } from '../../shared/statute'
import { change, projectOf, useStore } from '../store'
import { useText } from '../ui/use-text'
import { GrowingField } from './growing-field'

/** The annexes below the last article. */
export function AnnexFields() {
  const annexes = useStore(state => projectOf(state).statute.annexes)
  return annexes.map(annex => <AnnexField key={annex.id} annex={annex} />)
}

function AnnexField({ annex }: { readonly annex: Annex }) {
  const say = useText()
  const write = (words: Partial<Omit<Annex, 'id'>>) =>
    change(project => setAnnex(project, annex.id, words), 'draft.step-annex', {
      tag: `annex:${annex.id}:${Object.keys(words).join()}`,
    })
  return (
    <section className="annex" aria-label={`${annex.label} ${annex.title}`}>
      <GrowingField
        className="annex-label"
        part={annex.id}
        label={say('draft.annex-label')}
        value={annex.label}
        onChange={label => write({ label })}
      />
      <GrowingField
        className="annex-title"
        part={annex.id}
        partStart={annex.label.length + 1}
        label={say('draft.annex-title')}
        value={annex.title}
        onChange={title => write({ title })}
      />
      <GrowingField
        className="annex-lines"
        part={annex.id}
        partStart={annex.label.length + annex.title.length + 2}
        label={say('draft.annex-lines')}
        value={annex.lines.join('\n')}
        lines
        onChange={words => write({ lines: words.split('\n') })}
      />
    </section>
  )
}
