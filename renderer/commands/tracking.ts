import {
  accept,
  acceptEvery,
  changeHere,
  exportTracked,
  hasChanges,
  isTracking,
  reject,
  rejectEvery,
  stepChange,
  toggleTracking,
} from '../panes/tracking/tracking-acts'
import type { Command } from './command'

/** Tracking changes, going from one to the next, accepting and rejecting. */
export const trackingCommands: readonly Command[] = [
  { id: 'track-changes', run: toggleTracking },
  { id: 'next-change', enabled: hasChanges, run: () => stepChange(1) },
  { id: 'previous-change', enabled: hasChanges, run: () => stepChange(-1) },
  { id: 'accept-change', enabled: hasChanges, run: () => here(accept) },
  { id: 'reject-change', enabled: hasChanges, run: () => here(reject) },
  { id: 'accept-all-changes', enabled: hasChanges, run: acceptEvery },
  { id: 'reject-all-changes', enabled: hasChanges, run: rejectEvery },
  { id: 'export-tracked', enabled: isTracking, run: exportTracked },
]

function here(act: (key: string) => void): void {
  const change = changeHere()
  if (change) act(change.key)
}
