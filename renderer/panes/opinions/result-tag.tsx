import type { OpinionResult } from '../../../shared/opinions'
import { useText } from '../../ui/use-text'

/** What became of an opinion, in words and colour. */
export function ResultTag({ result }: { readonly result: OpinionResult }) {
  const t = useText()
  return (
    <span className="result-tag" data-result={result}>
      {t(`opinions.result-${result}`)}
    </span>
  )
}
