import { useEffect, useRef } from 'react'
import type { Finding } from '../../shared/lint/finding'
import { lint } from '../../shared/lint/lint'
import { messageOf } from '../../shared/lint/message'
import { ruleName } from '../../shared/lint/rule-name'
import { showHelp } from '../panes/check/norm-card'
import { NormRepairs } from '../panes/norms/norm-repairs'
import { projectOf, useStore } from '../store'
import { SeveritySign } from '../ui/severity'
import { useText } from '../ui/use-text'
import { focusText } from './active'
import { closeExplained, type Explained, explain, useExplained } from './explain'
import { placeUnder } from './line-text'
import './findings.css'

/** What the norms object to in the words under the mouse or at the caret, with what can be done about it. */
export function FindingHover() {
  const shown = useExplained(state => state.shown)
  useEffect(watchWords, [])
  return shown && <Card shown={shown} />
}

function Card({ shown }: { readonly shown: Explained }) {
  const t = useText()
  const element = useRef<HTMLElement>(null)
  useEffect(() => {
    if (shown.asked) element.current?.querySelector<HTMLElement>('.repairs button')?.focus()
  }, [shown])
  const leave = () => {
    closeExplained()
    focusText()
  }
  return (
    <section
      ref={element}
      className={shown.above ? 'finding-hover above' : 'finding-hover'}
      role="dialog"
      aria-label={t('norms.card')}
      style={{ left: shown.left, top: shown.top }}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        leave()
      }}
    >
      {shown.findings.map(finding => (
        <Explanation
          key={`${finding.rule} ${finding.start} ${finding.end}`}
          finding={finding}
          onDone={shown.asked ? leave : closeExplained}
        />
      ))}
      <p className="cite-keys">{t('norms.card-keys')}</p>
    </section>
  )
}

function Explanation({ finding, onDone }: { readonly finding: Finding; readonly onDone: () => void }) {
  const t = useText()
  const locale = useStore(state => state.settings.locale)
  const project = useStore(projectOf)
  const { rule, severity } = finding
  const title = ruleName(project, locale, rule)
  return (
    <div className="finding-explained" data-severity={severity}>
      {severity !== 'inventory' && <SeveritySign severity={severity} />}
      <div className="finding-body">
        <p>{messageOf(locale, project.statute, finding)}</p>
        <p className="finding-way muted">
          <button
            type="button"
            className="rule-link"
            aria-label={t('norms.help-of', { title })}
            onClick={() => {
              onDone()
              showHelp(rule)
            }}
          >
            {title} · {rule}
          </button>
        </p>
        <NormRepairs finding={finding} many={lint(project).counts.get(rule) ?? 1} onDone={onDone} />
      </div>
    </div>
  )
}

/** How long the mouse rests on words before they are explained, and how long it may be away, in milliseconds. */
const REST = 350
const AWAY = 250

/** Explains the words the mouse rests on. Gives the function that ends it. */
function watchWords(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const after = (rest: number, act: () => void) => {
    clearTimeout(timer)
    timer = setTimeout(act, rest)
  }
  const moved = ({ target, buttons, clientX, clientY }: PointerEvent) => {
    clearTimeout(timer)
    if (!(target instanceof Element) || target.closest('.finding-hover') || buttons !== 0) return
    if (useExplained.getState().shown?.asked) return
    if (target.closest('.statute')) after(REST, () => explainUnder(clientX, clientY))
    else if (useExplained.getState().shown) after(AWAY, closeExplained)
  }
  const left = ({ target }: Event) => {
    if (target instanceof Element && target.closest('.finding-hover')) return
    clearTimeout(timer)
    closeExplained()
  }
  const leaving = ['pointerdown', 'keydown', 'wheel']
  document.addEventListener('pointermove', moved, { passive: true })
  for (const name of leaving) document.addEventListener(name, left, { passive: true, capture: true })
  return () => {
    clearTimeout(timer)
    closeExplained()
    document.removeEventListener('pointermove', moved)
    for (const name of leaving) document.removeEventListener(name, left, { capture: true })
  }
}

function explainUnder(x: number, y: number): void {
  const place = placeUnder(x, y)
  if (place) explain(place.id, place.offset, false)
  else closeExplained()
}
