import { type RefObject, useEffect, useRef } from 'react'

/** Gives a ref whose element has the focus as soon as it is shown: for fields the user has just asked for. */
export function useFocused<Element extends HTMLElement>(wanted = true): RefObject<Element | null> {
  const element = useRef<Element>(null)
  useEffect(() => {
    if (wanted) element.current?.focus()
  }, [wanted])
  return element
}
