import { createHash } from 'node:crypto'
import type { Project } from '../shared/project'
import { parseProject } from './project-bytes'

/** A project as read from a file; `doubtful` when its checksum does not fit, so another program or a fault of the disk changed it. */
export type ReadFile = { readonly project: Project; readonly doubtful: boolean }

/** A project as the text of its file, with the checksum of its content in the last field. */
export function projectText(project: Project): string {
  return `${JSON.stringify({ ...project, checksum: checksumOf(project) }, null, 1)}\n`
}

/** Reads the bytes of a project file. Throws `file-empty`, `file-not-ours`, `file-newer-version` or `file-damaged`. */
export function readProjectBytes(bytes: Uint8Array): ReadFile {
  const { project, value } = parseProject(bytes)
  return {
    project,
    // Not everybody asks, and summing up a large file takes as long as checking it.
    get doubtful() {
      return !checksumFits(value)
    },
  }
}

/** Key order survives JSON, so the checksum is that of the compact text of everything but itself. */
function checksumOf(content: object): string {
  return `sha256:${createHash('sha256').update(JSON.stringify(content)).digest('hex')}`
}

/** A file without a checksum, written by another program or by hand, is taken as it is. */
function checksumFits(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('checksum' in value)) return true
  const { checksum, ...content } = value
  return checksum === checksumOf(content)
}
