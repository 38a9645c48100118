import { helpOf } from '../../../shared/lint/message'
import { RULES } from '../../../shared/lint/rules'
import { useStore } from '../../store'
import { useText } from '../../ui/use-text'

/** What a rule asks, a wrong and a right example, why, and where it comes from. */
export function RuleHelp({ rule }: { readonly rule: string | null }) {
  const t = useText()
  const locale = useStore(state => state.settings.locale)
  if (rule === null) return <p className="empty">{t('norms.help-none')}</p>
  const norm = RULES.find(each => each.id === rule)
  if (!norm) return <p className="rule-help">{t('norms.help-city')}</p>
  const help = helpOf(locale, norm)
  return (
    <article className="rule-help">
      <h3>
        {help.title} <span className="number">{help.id}</span>
      </h3>
      <dl>
        <dt>{t('norms.help-what')}</dt>
        <dd>{help.what}</dd>
        <dt>{t('norms.help-wrong')}</dt>
        <dd className="example wrong">{help.wrong}</dd>
        <dt>{t('norms.help-right')}</dt>
        <dd className="example right">{help.right}</dd>
        <dt>{t('norms.help-why')}</dt>
        <dd>{help.why}</dd>
        <dt>{t('norms.help-source')}</dt>
        <dd>{help.source}</dd>
      </dl>
      <p className="muted">{t('norms.help-edition', { edition: help.edition })}</p>
    </article>
  )
}
