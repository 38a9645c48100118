import { isUtf8 } from 'node:buffer'
import { type Project, type ProjectFault, readProject } from '../shared/project'
import { AppError } from './failure'

/** A project as read from the bytes of its file, and all that the file says, its checksum too. */
export type ParsedProject = { readonly project: Project; readonly value: unknown }

/** Reads the bytes of a project file. Throws `file-empty`, `file-not-ours`, `file-newer-version` or `file-damaged`. */
export function parseProject(bytes: Uint8Array): ParsedProject {
  if (bytes.length === 0) throw new AppError('file-empty')
  const value = parse(bytes)
  const result = readProject(value)
  if ('fault' in result) throw errorOf(result.fault)
  return { project: result.project, value }
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
