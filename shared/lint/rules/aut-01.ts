import type { Rule } from '../rule'
import { sentenceAt, words } from '../words'

const found = words(/(?<=(?:处|给予|予以|并处|可以)[^，。；]{0,12})(?:拘留|限制人身自由)/g)

/** 限制人身自由. */
export const aut01: Rule = {
  id: 'AUT-01',
  severity: 'error',
  source: { key: 'penalty-law', at: 12 },
  wrong: '由公安机关处五日以下拘留',
  right: '由公安机关依照《中华人民共和国治安管理处罚法》的规定处罚',
  line: line =>
    found(line).map(hit => {
      const byLaw = /《|依法/.test(sentenceAt(line.text, hit.start).words)
      return { ...hit, severity: byLaw ? ('warning' as const) : ('error' as const) }
    }),
}
