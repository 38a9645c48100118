/** Who says it, and when: ISO date and time. Both come in from outside; the domain knows no clock. */
export type Signed = { readonly by: string; readonly at: string }
