import { compareWords } from '../../shared/diff/words'
import { useText } from './use-text'

/** One end of a link then and now: taken-away words struck out, new ones underlined; one text when nothing changed. */
export function Changes({ before, after }: { readonly before: string; readonly after: string }) {
  const t = useText()
  if (before === after) return <p className="changes">{after}</p>
  const parts = compareWords(before, after).map((part, place) => ({ ...part, key: `${place}${part.op}` }))
  return (
    <dl className="changes">
      <dt>{t('links.review-before')}</dt>
      <dd>
        {parts.map(part => (part.op === '=' ? part.text : part.op === '-' && <del key={part.key}>{part.text}</del>))}
      </dd>
      <dt>{t('links.review-now')}</dt>
      <dd>
        {parts.map(part => (part.op === '=' ? part.text : part.op === '+' && <ins key={part.key}>{part.text}</ins>))}
      </dd>
    </dl>
  )
}
