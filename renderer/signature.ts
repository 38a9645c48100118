import type { Signed } from '../shared/signed'
import { useStore } from './store'

/** The person at this window as she is known from her settings, and the time now: what is kept with everything people decide. */
export const signature = (): Signed => ({ by: useStore.getState().settings.person, at: new Date().toISOString() })
