import { CircleX, Info, List, TriangleAlert } from 'lucide-react'
import type { Severity } from '../../shared/open-points'
import { useText } from './use-text'

const ICONS = { error: CircleX, warning: TriangleAlert, hint: Info, inventory: List } as const

/** 须处理 · 应处理 · 提示 as a sign with a name; what is only listed (清单) has one too. */
export function SeveritySign({ severity }: { readonly severity: Severity | 'inventory' }) {
  const t = useText()
  const Icon = ICONS[severity]
  const words = t(severity === 'inventory' ? 'lint.severity.inventory' : `check.severity.${severity}`)
  return (
    <span className={`severity severity-${severity}`} title={words}>
      <Icon size={16} aria-hidden />
      <span className="unseen">{words}</span>
    </span>
  )
}
