import { Search } from 'lucide-react'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { closeDialog } from './modal'
import { useText } from './use-text'

/** One thing to pick: its words, what stands before and beside them, and under which head. */
export type PickItem = {
  readonly id: string
  readonly words: string
  readonly lead?: string
  readonly aside?: string
  readonly group?: string
  readonly disabled: boolean
}

type Props = {
  readonly title: string
  readonly hint: string
  readonly words: string
  readonly onWords: (words: string) => void
  readonly items: readonly PickItem[]
  readonly onPick: (id: string) => void
  /** Stands between the field and the list. */
  readonly above?: React.ReactNode
}

/** Says between the field and the list what is picked for. */
export const PickSubject = ({ words }: { readonly words: string }) => (
  <div className="pick-above">
    <span className="pick-subject">{words}</span>
  </div>
)

/** What stands before the words is no mere number from so many signs on. */
const LONG_LEAD = 5

/** A field with the list of what fits below it: letters narrow, arrows choose, Enter picks, Escape leaves. */
export function PickList(props: Props) {
  return (
    <ModalOverlay className="overlay overlay-top" isOpen isDismissable onOpenChange={open => open || closeDialog()}>
      <Modal className="sheet sheet-pick">
        <Dialog className="dialog" aria-label={props.title}>
          <Picker {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Picker({ hint, words, onWords, items, onPick, above }: Props) {
  const t = useText()
  const list = useId()
  const open = useMemo(() => items.filter(item => !item.disabled), [items])
  const [at, setAt] = useState(0)
  const active = open[Math.min(at, open.length - 1)]
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const move = (by: number) => setAt((Math.min(at, open.length - 1) + by + open.length) % Math.max(open.length, 1))
  return (
    <>
      <div className="pick-field">
        <Search size={16} aria-hidden />
        <input
          ref={field}
          role="combobox"
          aria-expanded
          aria-controls={list}
          aria-activedescendant={active ? `${list}-${active.id}` : undefined}
          aria-label={hint}
          placeholder={hint}
          value={words}
          onChange={event => {
            onWords(event.target.value)
            setAt(0)
          }}
          onKeyDown={event => {
            if (event.nativeEvent.isComposing) return
            const act = actOf(event.key, move, () => active && onPick(active.id))
            if (!act) return
            event.preventDefault()
            act()
          }}
        />
      </div>
      {above}
      <Items list={list} items={items} active={active?.id} onPick={onPick} />
      {items.length === 0 && <p className="empty">{t('links.pick-none')}</p>}
    </>
  )
}

function actOf(key: string, move: (by: number) => void, pick: () => void): (() => void) | null {
  if (key === 'Enter') return pick
  if (key === 'ArrowDown') return () => move(1)
  return key === 'ArrowUp' ? () => move(-1) : null
}

function Items({
  list,
  items,
  active,
  onPick,
}: {
  readonly list: string
  readonly items: readonly PickItem[]
  readonly active: string | undefined
  readonly onPick: (id: string) => void
}) {
  const groups = [...new Set(items.map(item => item.group ?? ''))]
  return (
    <div id={list} role="listbox" className="pick-items" aria-label={groups[0] || 'list'} tabIndex={-1}>
      {groups.map(group => (
        <fieldset key={group} className="pick-set" aria-label={group || undefined}>
          {group !== '' && (
            <p className="pick-group" aria-hidden>
              {group}
            </p>
          )}
          {items
            .filter(item => (item.group ?? '') === group)
            .map(item => (
              <Item key={item.id} id={`${list}-${item.id}`} item={item} chosen={item.id === active} onPick={onPick} />
            ))}
        </fieldset>
      ))}
    </div>
  )
}

function Item({
  id,
  item,
  chosen,
  onPick,
}: {
  readonly id: string
  readonly item: PickItem
  readonly chosen: boolean
  readonly onPick: (id: string) => void
}) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (chosen) element.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <div
      id={id}
      ref={element}
      role="option"
      className="pick-item"
      tabIndex={-1}
      aria-selected={chosen}
      aria-disabled={item.disabled || undefined}
      onPointerDown={event => event.preventDefault()}
      onPointerUp={() => item.disabled || onPick(item.id)}
    >
      {item.lead && (
        <span className="pick-lead" data-long={item.lead.length > LONG_LEAD ? '' : undefined}>
          {item.lead}
        </span>
      )}
      <span className="pick-words">{item.words}</span>
      {item.aside && <span className="keys">{item.aside}</span>}
    </div>
  )
}
