import { outcomeOf } from '../../../electron/failure'
import { openProjectFile } from '../../../electron/project-file'
import { emptyProject } from '../../../shared/project'

/** Opens a file and saves it with as many preamble lines as asked; prints what came of it. */
const [path = '', lines = '0'] = process.argv.slice(2)
const opener = { person: () => '王五', now: Date.now }
const outcome = await outcomeOf(async () => {
  const { file } = await openProjectFile(path, opener)
  const project = emptyProject('test')
  const preamble = Array.from({ length: Number(lines) }, () => '为了保障老年人权益，制定本条例。')
  try {
    await file.save({ ...project, statute: { ...project.statute, preamble } })
  } finally {
    await file.close()
  }
}, path)
console.log(outcome.ok ? 'saved' : outcome.failure.code)
