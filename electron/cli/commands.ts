import { applyCommand } from './apply'
import { checkCommand } from './check'
import type { CliCommand } from './command'
import { compareCommand } from './compare'
import { exportCommand } from './export'
import { importCommand } from './import'
import { lintCommand } from './lint'
import { newCommand } from './new'
import { outlineCommand } from './outline'
import { refsCommand } from './refs'
import { schemaCommand } from './schema'

/** All commands of `trilist`, in the order the help lists them. */
export const cliCommands: readonly CliCommand[] = [
  newCommand,
  importCommand,
  outlineCommand,
  refsCommand,
  checkCommand,
  lintCommand,
  compareCommand,
  applyCommand,
  exportCommand,
  schemaCommand,
]
