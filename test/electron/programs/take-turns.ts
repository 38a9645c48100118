import { openProjectFile } from '../../../electron/project-file'
import { emptyProject } from '../../../shared/project'

/** Opens, saves and closes a file thirty times; prints how often it could save and how often another had the file. */
const opener = { person: () => '王五', now: Date.now }
const count = { saved: 0, locked: 0 }
for (let turn = 0; turn < 30; turn += 1) {
  const { file } = await openProjectFile(process.argv[2] ?? '', opener)
  if (file.barrier) count.locked += 1
  else {
    const project = emptyProject('test')
    await file.save({ ...project, statute: { ...project.statute, title: `${process.pid} ${turn}` } })
    count.saved += 1
  }
  await file.close()
}
console.log(JSON.stringify(count))
