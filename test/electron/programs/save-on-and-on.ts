import { openProjectFile } from '../../../electron/project-file'
import { emptyProject } from '../../../shared/project'

/** Saves a file with ever new content until it is killed; says when the first save is done. */
const opener = { person: () => '王五', now: Date.now }
const { file } = await openProjectFile(process.argv[2] ?? '', opener)
const project = emptyProject('test')
for (let turn = 0; ; turn += 1) {
  const preamble = Array.from({ length: 20_000 }, () => `第${turn}次`)
  await file.save({ ...project, statute: { ...project.statute, preamble } })
  if (turn === 0) console.log('saving')
}
