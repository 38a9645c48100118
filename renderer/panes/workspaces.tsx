import type { ComponentType } from 'react'
import { useStore, type Workspace } from '../store'
import { CrashGuard } from '../ui/crash-guard'
import { CheckWorkspace } from './check/check-workspace'
import { DraftWorkspace } from './draft-workspace'
import { ListsWorkspace } from './lists/lists-workspace'
import { MatrixWorkspace } from './matrix/matrix-workspace'
import { VersionsWorkspace } from './versions/versions-workspace'

const WORKSPACE: Readonly<Record<Workspace, ComponentType>> = {
  lists: ListsWorkspace,
  draft: DraftWorkspace,
  matrix: MatrixWorkspace,
  check: CheckWorkspace,
  versions: VersionsWorkspace,
}

/** The workspace chosen in the header. */
export function Workspaces() {
  const workspace = useStore(state => state.workspace)
  const Chosen = WORKSPACE[workspace]
  return (
    <main className="workspace">
      <CrashGuard key={workspace}>
        <Chosen />
      </CrashGuard>
    </main>
  )
}
