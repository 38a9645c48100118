/** An Electron on this computer; `old` marks the runtime for closed networks. */
export type Runtime = {
  readonly path: string
  readonly folder: string
  readonly version: string
  readonly old: boolean
}
export function foundRuntime(): Runtime | null
export function electronPath(): string
export function electronRuntime(): Promise<Runtime>
