import { GripVertical } from 'lucide-react'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { chosenLines } from '../commands/chosen-lines'
import { setDragged } from '../panes/lists/dragged'
import { look } from '../store'
import { useText } from '../ui/use-text'
import { flushTyping } from './active'
import { caretAt } from './caret'
import { DropLine } from './drop-line'
import { followPointer, standAt } from './grip-follower'
import { lineOf } from './show-line'
import './grip.css'

const LineMenu = lazy(async () => ({ default: (await import('./line-menu')).LineMenu }))

/**
 * The handle of the line under the pointer: dragged, it moves the provision with all below it; pressed, it opens what can be done
 * with the line. Keys and the menu bar do all of it as well, so it is no stop of the keyboard.
 */
export function Grip() {
  const say = useText()
  const grip = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  useGrip(grip, setOpen)
  return (
    <>
      <button
        ref={grip}
        type="button"
        className="grip"
        tabIndex={-1}
        draggable
        aria-label={say('page.grip')}
        aria-haspopup="menu"
        aria-expanded={open}
        title={say('page.grip')}
        onClick={() => {
          choose(grip.current?.dataset.line)
          setOpen(true)
        }}
        onDragStart={({ dataTransfer }) => begin(grip.current?.dataset.line, dataTransfer)}
        onDragEnd={() => setDragged(null)}
      >
        <GripVertical size={15} aria-hidden />
      </button>
      {open && (
        <Suspense fallback={null}>
          <LineMenu trigger={grip} onClose={() => setOpen(false)} />
        </Suspense>
      )}
      <DropLine />
    </>
  )
}

/** Follows the pointer; the key or button that asks for a menu opens the one of the line it is pressed at. */
function useGrip(grip: React.RefObject<HTMLButtonElement | null>, setOpen: (open: boolean) => void): void {
  useEffect(() => {
    const button = grip.current
    const desk = button?.closest<HTMLElement>('.desk')
    if (!button || !desk) return
    const ask = (event: MouseEvent) => {
      const line = event.target instanceof Element ? event.target.closest<HTMLElement>('.statute [data-id]') : null
      if (!line) return
      event.preventDefault()
      choose(line.dataset.id)
      standAt(button, line)
      setOpen(true)
    }
    const end = followPointer(button, desk)
    desk.addEventListener('contextmenu', ask)
    return () => {
      end()
      desk.removeEventListener('contextmenu', ask)
    }
  }, [grip, setOpen])
}

/** Commands then mean this line, or the whole selection when the line is part of it. */
function choose(id: string | undefined): void {
  flushTyping()
  if (id === undefined || chosenLines().includes(id)) return
  look({ chosen: { kind: 'provision', id }, caret: caretAt(id) })
}

function begin(id: string | undefined, data: DataTransfer): void {
  const line = id === undefined ? null : lineOf(id)
  if (!line || id === undefined) return
  choose(id)
  data.effectAllowed = 'move'
  data.setDragImage(line, 0, 12)
  setDragged({ kind: 'provisions', ids: chosenLines() })
}
