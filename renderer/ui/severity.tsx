import { CircleX, Info, TriangleAlert } from 'lucide-react'
import type { Severity } from '../../shared/open-points'
import { useText } from './use-text'

const ICONS = { error: CircleX, warning: TriangleAlert, hint: Info } as const

/** 须处理 · 应处理 · 提示 as a sign with a name. */
export function SeveritySign({ severity }: { readonly severity: Severity }) {
  const t = useText()
  const Icon = ICONS[severity]
  const words = t(`check.severity.${severity}`)
  return (
    <span className={`severity severity-${severity}`} title={words}>
      <Icon size={16} aria-hidden />
      <span className="unseen">{words}</span>
    </span>
  )
}
