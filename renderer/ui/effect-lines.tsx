import { TrendingDown, TrendingUp } from 'lucide-react'
import { useText } from './use-text'

const SIGNS = { loss: TrendingDown, gain: TrendingUp, plain: null } as const

/** What would happen, a sentence a line; losses and gains bear a sign and a head. */
export function EffectLines({ lines, tone }: { readonly lines: readonly string[]; readonly tone: keyof typeof SIGNS }) {
  const t = useText()
  const Sign = SIGNS[tone]
  if (lines.length === 0) return null
  return (
    <>
      {tone !== 'plain' && <h3 className="small-head">{t(`shell.question-${tone}`)}</h3>}
      <ul className="question-lines" data-tone={tone}>
        {lines.map(line => (
          <li key={line}>
            {Sign && (
              <Sign className={`question-sign mark-${tone === 'gain' ? 'full' : 'partial'}`} size={14} aria-hidden />
            )}
            {line}
          </li>
        ))}
      </ul>
    </>
  )
}
