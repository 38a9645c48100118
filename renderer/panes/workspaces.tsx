import { type ComponentType, lazy, Suspense } from 'react'
import { useStore, type Workspace } from '../store'
import { CrashGuard } from '../ui/crash-guard'
import { DraftWorkspace } from './draft-workspace'

const LATER = {
  lists: async () => ({ default: (await import('./lists/lists-workspace')).ListsWorkspace }),
  matrix: async () => ({ default: (await import('./matrix/matrix-workspace')).MatrixWorkspace }),
  check: async () => ({ default: (await import('./check/check-workspace')).CheckWorkspace }),
  versions: async () => ({ default: (await import('./versions/versions-workspace')).VersionsWorkspace }),
}

/** Loads the workspaces that the window does not begin with. */
export const loadWorkspaces = (): Promise<unknown> => Promise.all(Object.values(LATER).map(load => load()))

const WORKSPACE: Readonly<Record<Workspace, ComponentType>> = {
  lists: lazy(LATER.lists),
  draft: DraftWorkspace,
  matrix: lazy(LATER.matrix),
  check: lazy(LATER.check),
  versions: lazy(LATER.versions),
}

/** The workspace chosen in the header. */
export function Workspaces() {
  const workspace = useStore(state => state.workspace)
  const Chosen = WORKSPACE[workspace]
  return (
    <main className="workspace">
      <CrashGuard key={workspace}>
        <Suspense>
          <Chosen />
        </Suspense>
      </CrashGuard>
    </main>
  )
}
