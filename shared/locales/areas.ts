import { check } from './check'
import { cli } from './cli'
import { commands } from './commands'
import { draft } from './draft'
import { errors } from './errors'
import { help } from './help'
import { importing } from './import'
import { lint } from './lint'
import { lists } from './lists'
import { report } from './report'
import { shell } from './shell'

/** All texts there are, by area: one file each. */
export const areas = [shell, commands, lists, draft, check, importing, report, lint, errors, help, cli] as const
