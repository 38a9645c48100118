import { useEffect, useRef, useState } from 'react'
import { useText } from '../ui/use-text'
import { hearDrops, type Landing } from './line-drop'

/** Shows between the lines where what is dragged would go, or on the clause that a solution would be linked to. */
export function DropLine() {
  const say = useText()
  const mark = useRef<HTMLDivElement>(null)
  const [landing, setLanding] = useState<Landing | null>(null)
  useEffect(() => {
    const desk = mark.current?.closest<HTMLElement>('.desk')
    return desk ? hearDrops(desk, setLanding) : undefined
  }, [])
  return (
    <div
      ref={mark}
      className="drop-line"
      hidden={landing === null}
      data-refused={landing?.refused ? '' : undefined}
      data-onto={landing?.onto === undefined ? undefined : ''}
      style={{ top: landing?.top, height: landing?.height }}
    >
      {landing?.refused && <span>{say(`draft.refused-${landing.refused}`)}</span>}
      {landing?.onto !== undefined && <span>{say('page.link-to', { clause: landing.onto })}</span>}
    </div>
  )
}
