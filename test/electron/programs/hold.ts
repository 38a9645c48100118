import { openProjectFile } from '../../../electron/project-file'

/** Opens a file, says so, and keeps it until it is killed. */
const opener = { person: () => '王五', now: Date.now }
const { file } = await openProjectFile(process.argv[2] ?? '', opener)
console.log(file.barrier?.code ?? 'open')
setInterval(() => undefined, 1000)
