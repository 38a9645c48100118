import { useMemo } from 'react'
import { compareWords, type Part } from '../../../shared/diff/words'
import type { Compared } from '../../../shared/lint/upper-law'
import { goToProvision } from '../../go-to'
import { useText } from '../../ui/use-text'

/** A 款 of the draft and the 款 of an upper law it is most like, side by side. */
export function ComparedPair({ compared, law }: { readonly compared: Compared; readonly law: string }) {
  const t = useText()
  const { at, ours, theirs, share, likeness } = compared
  const parts = useMemo(() => compareWords(theirs.text, ours.text), [ours, theirs])
  return (
    <li className="pair">
      <p>
        <strong>{t(likeness === 'copy' ? 'norms.upper-copy' : 'norms.upper-similar')}</strong>{' '}
        <span className="muted">{t('norms.upper-share', { share: Math.round(share * 100) })}</span>
      </p>
      <div className="pair-texts">
        <div>
          <button type="button" className="link-button" onClick={() => goToProvision(at)}>
            {t('norms.upper-ours')} {ours.cite}
          </button>
          <PairText parts={parts} side="+" />
        </div>
        <div>
          <span className="muted">
            {law} {theirs.cite}
          </span>
          <PairText parts={parts} side="-" />
        </div>
      </div>
    </li>
  )
}

/** One text of a pair, with the words both have marked. */
function PairText({ parts, side }: { readonly parts: readonly Part[]; readonly side: '+' | '-' }) {
  const own = parts
    .map((part, place) => ({ ...part, key: `${place} ${part.op}` }))
    .filter(({ op }) => op === '=' || op === side)
  return (
    <p className="pair-text" lang="zh-CN">
      {own.map(({ op, text, key }) => (op === '=' ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>))}
    </p>
  )
}
