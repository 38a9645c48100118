import { memo } from '../memo'
import { finder } from './finder'
import type { Hit, Line, Seen } from './rule'

/** 本条例, 本办法 …; not the end of 基本法 or 文本规定, nor 本法律 and 本法院. */
const SELF = finder(/(?<![基根成样版文资原课剧书日])本(条例|办法|规定|规则|细则|法(?![律院人官庭医定制治]))/g)

/** How one line calls the act it belongs to; `form` is the kind of act. */
export const selfNames = ({ text }: Line): readonly Hit[] =>
  SELF(text).map(({ 0: found, 1: form = '', index }) => ({
    start: index,
    end: index + found.length,
    form,
  }))

/** The name most lines use; empty when none does. */
export const prevailingSelfName = memo((seen: readonly Seen[]): string => {
  const counts = new Map<string, { count: number }>()
  for (const { hit } of seen) {
    const known = counts.get(hit.form ?? '')
    if (known) known.count += 1
    else counts.set(hit.form ?? '', { count: 1 })
  }
  return [...counts].reduce((most, next) => (next[1].count > most[1].count ? next : most), ['', { count: 0 }])[0]
})
