import 'react'

declare module 'react' {
  /** The style sheets' own properties that components set. */
  interface CSSProperties {
    '--columns'?: number
    '--column'?: number
    '--lines'?: number
    '--zoom'?: number
    '--rows'?: number
  }
}
