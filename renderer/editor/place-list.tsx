import type { KeyboardEvent } from 'react'

/** A provision that can be chosen: its citation and its first words. */
export type Choice = { readonly id: string; readonly name: string; readonly words: string }

type Shared = {
  /** Ties the field to its list; the options are «list-0», «list-1» … */
  readonly list: string
  readonly label: string
  readonly choices: readonly Choice[]
  /** The choice the arrows stand on. */
  readonly at: number
}

/** The field above a list of provisions: a number or words. It takes the keyboard as soon as it is drawn and keeps it. */
export function PlaceField(
  props: Shared & {
    readonly hint: string
    readonly value: string
    readonly onWords: (words: string) => void
    readonly onKeyDown: (event: KeyboardEvent) => void
    readonly onBlur?: () => void
  },
) {
  const { list, label, choices, at, hint, value, onWords, onKeyDown, onBlur } = props
  return (
    <input
      className="field"
      ref={focusWhenDrawn}
      role="combobox"
      aria-label={label}
      aria-expanded={choices.length > 0}
      aria-controls={list}
      aria-activedescendant={choices[at] ? `${list}-${at}` : undefined}
      placeholder={hint}
      value={value}
      onChange={event => onWords(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    />
  )
}

const focusWhenDrawn = (input: HTMLInputElement | null): void => input?.focus()

/** Provisions to choose from; the keyboard stays where it is, the pointer picks. */
export function PlaceList({ list, label, choices, at, onPick }: Shared & { readonly onPick: (at: number) => void }) {
  return (
    <div id={list} role="listbox" aria-label={label} className="place-list">
      {choices.map(({ id, name, words }, index) => (
        <div
          key={id}
          id={`${list}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          className="place-choice"
          ref={element => {
            if (index === at) element?.scrollIntoView({ block: 'nearest' })
          }}
          onPointerDown={event => {
            event.preventDefault()
            onPick(index)
          }}
        >
          <strong>{name}</strong> {words}
        </div>
      ))}
    </div>
  )
}
