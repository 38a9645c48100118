import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { main, npm, run, Stop, top } from './command.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { installPackages } from './install.mjs'
import { hasDisplay, needLibraries } from './system-packages.mjs'

/** `npm start [-- FILE]`: whatever is missing, then the window; where there is no display, the main job on the command line. */
await main(async () => {
  installPackages()
  if (!hasDisplay()) return withoutWindow()
  const { path } = await electronRuntime()
  needLibraries(path)
  build()
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return run(path, [...switches, top, ...process.argv.slice(2)], { minutes: 60 * 24 }).ok ? 0 : 1
})

function build() {
  const { ok, output } = npm(['run', '-s', 'build'], { quiet: true })
  if (!ok) throw new Stop(`${output}\nThe build failed.`)
}

/** The worked example: its coverage table on the screen, the draft and the report as Word files. */
function withoutWindow() {
  console.log('There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be opened.')
  console.log('The worked example is done on the command line instead.\n')
  build()
  const example = join(top, 'templates/elderly-care.trilist')
  const folder = join(top, 'out/example')
  mkdirSync(folder, { recursive: true })
  const trilist = (...words) => run(process.execPath, [join(top, 'out/cli.js'), ...words])
  // The example has open problems on purpose, so the check ends with 1.
  trilist('check', example)
  const draft = trilist('export', example, '-o', join(folder, 'draft.docx'), '--force')
  const report = trilist('export', example, '--what', 'coverage', '-o', join(folder, 'coverage.docx'), '--force')
  if (!draft.ok || !report.ok) throw new Stop('The documents could not be written.')
  console.log(`\nThe draft and the coverage report were written to ${folder}`)
  console.log('For the window, run npm start on a computer with a display; without one: xvfb-run -a npm start')
  return 0
}
