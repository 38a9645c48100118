import { type KeyboardEvent, useId } from 'react'
import { runCommand } from '../commands/run'
import { endStep } from '../store'

/** A field of the page that is as high as its words; its changes are steps of the one history. */
export function GrowingField(props: {
  readonly label: string
  readonly value: string
  readonly className: string
  /** Several lines, each its own; else Enter leaves the field through `onEnter`. */
  readonly lines?: boolean
  /** The part of the draft whose words these are, for comments, and how many characters of it stand in fields before this one. */
  readonly part: string
  readonly partStart?: number
  readonly onChange: (value: string) => void
  readonly onEnter?: () => void
}) {
  const id = useId()
  const hear = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || hearHistory(event) || event.key !== 'Enter' || props.lines) return
    event.preventDefault()
    props.onEnter?.()
  }
  return (
    <label
      className={`growing ${props.className}`}
      data-part={props.part}
      data-part-start={props.partStart ?? 0}
      htmlFor={id}
    >
      <span className="growing-words" aria-hidden>
        {`${props.value || props.label}\u200b`}
      </span>
      <textarea
        id={id}
        rows={1}
        aria-label={props.label}
        placeholder={props.label}
        spellCheck={false}
        value={props.value}
        onChange={event => props.onChange(props.lines ? event.target.value : event.target.value.replaceAll('\n', ''))}
        onKeyDown={hear}
        onBlur={endStep}
      />
    </label>
  )
}

/** Undo belongs to the whole project, here too. */
function hearHistory(event: KeyboardEvent): boolean {
  if (!event.ctrlKey && !event.metaKey) return false
  const key = event.key.toLowerCase()
  if (key !== 'z' && key !== 'y') return false
  event.preventDefault()
  void runCommand(key === 'y' || event.shiftKey ? 'redo' : 'undo')
  return true
}
