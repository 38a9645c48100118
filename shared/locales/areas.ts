import { amend } from './amend'
import { check } from './check'
import { cli } from './cli'
import { columns } from './columns'
import { commands } from './commands'
import { comments } from './comments'
import { compared } from './compared'
import { draft } from './draft'
import { errors } from './errors'
import { fields } from './fields'
import { find } from './find'
import { findings } from './findings'
import { flow } from './flow'
import { guide } from './guide'
import { help } from './help'
import { importing } from './import'
import { links } from './links'
import { lint } from './lint'
import { lintAuthority } from './lint-authority'
import { lintExpressions } from './lint-expressions'
import { lintLiability } from './lint-liability'
import { lintPunctuation } from './lint-punctuation'
import { lintReferences } from './lint-references'
import { lintStructure } from './lint-structure'
import { lintTerms } from './lint-terms'
import { lintWords } from './lint-words'
import { lists } from './lists'
import { norms } from './norms'
import { opinions } from './opinions'
import { page } from './page'
import { report } from './report'
import { shell } from './shell'
import { side } from './side'
import { steps } from './steps'
import { tracking } from './tracking'
import { versions } from './versions'

/** All texts there are, by area: one file each. */
export const areas = [
  shell,
  columns,
  commands,
  lists,
  steps,
  side,
  find,
  findings,
  links,
  fields,
  draft,
  check,
  importing,
  report,
  lint,
  lintAuthority,
  lintLiability,
  lintExpressions,
  lintTerms,
  lintWords,
  lintPunctuation,
  lintReferences,
  lintStructure,
  errors,
  help,
  cli,
  versions,
  compared,
  flow,
  norms,
  comments,
  opinions,
  tracking,
  page,
  guide,
  amend,
] as const
