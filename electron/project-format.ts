import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { type Project, type ProjectFault, readProject } from '../shared/project'
import { AppError } from './failure'

/** Larger files are refused before they are read: a civil code with its lists has about 3 MB. */
export const LARGEST_PROJECT = 64 * 1024 * 1024

/** A project as read from a file; `doubtful` when its checksum does not fit, so another program or a fault of the disk changed it. */
export type ReadFile = { readonly project: Project; readonly doubtful: boolean }

/** A project as the text of its file, with the checksum of its content in the last field. */
export function projectText(project: Project): string {
  return `${JSON.stringify({ ...project, checksum: checksumOf(project) }, null, 1)}\n`
}

/** Reads the bytes of a project file. Throws `file-empty`, `file-not-ours`, `file-newer-version` or `file-damaged`. */
export function readProjectBytes(bytes: Uint8Array): ReadFile {
  if (bytes.length === 0) throw new AppError('file-empty')
  const value = parse(bytes)
  const result = readProject(value)
  if ('fault' in result) throw errorOf(result.fault)
  return {
    project: result.project,
    // The command line does not ask, and summing up a large file takes as long as checking it.
    get doubtful() {
      return !checksumFits(value)
    },
  }
}

function parse(bytes: Uint8Array): unknown {
  const text = decode(bytes)
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new AppError(text.includes('"trilist"') ? 'file-damaged' : 'file-not-ours', { where: '' })
  }
}

/** Node looks through well-formed bytes and reads them far quicker than a decoder that is told to be strict. */
function decode(bytes: Uint8Array): string {
  if (isUtf8(bytes))
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      .toString()
      .replace(/^\uFEFF/, '')
  const start = new TextDecoder().decode(bytes.subarray(0, 200))
  throw new AppError(start.includes('"trilist"') ? 'file-damaged' : 'file-not-ours', { where: '' })
}

function errorOf(fault: ProjectFault): AppError {
  switch (fault.code) {
    case 'not-a-project':
      return new AppError('file-not-ours')
    case 'newer-version':
      return new AppError('file-newer-version', { version: String(fault.version) })
    case 'damaged-project':
      return new AppError('file-damaged', { where: fault.where })
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
