import { existsSync } from 'node:fs'
import { run, Stop } from './command.mjs'

/** What Electron's binary links to, by Debian package. */
const LIBRARIES = ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2', 'libxss1', 'libatk-bridge2.0-0', 'libcups2']
/** A display for tests where there is none, and Chinese letters on it. */
const DISPLAY = ['xvfb', 'xauth', 'fonts-noto-cjk']
/** What the tests of documents read and draw Word files with. */
const OFFICE = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui', 'poppler-utils', 'fonts-noto-cjk']

const onLinux = process.platform === 'linux'
const isRoot = process.getuid?.() === 0

/** Is a program on the PATH? */
const has = program => run('sh', ['-c', `command -v ${program}`], { quiet: true }).ok

/** Is there a screen to show a window on? */
export const hasDisplay = () => !onLinux || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** The shared libraries a binary asks for and does not find. */
export function missingLibraries(binary) {
  if (!onLinux) return []
  const { output } = run('ldd', [binary], { quiet: true })
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map(match => match[1])
}

/** Installs what Electron's binary needs, or stops with the command that does. */
export function needLibraries(binary) {
  const missing = missingLibraries(binary)
  if (missing.length === 0) return
  install(LIBRARIES, `Electron needs system libraries that are not here: ${missing.join(', ')}.`)
  const still = missingLibraries(binary)
  if (still.length > 0) throw new Stop(`After installing, Electron still misses: ${still.join(', ')}.`)
}

/** Installs a virtual display where there is no real one, or stops with the command that does. */
export function needVirtualDisplay() {
  if (hasDisplay() || (has('xvfb-run') && has('xauth'))) return
  install(DISPLAY, 'There is no display, and no virtual one (xvfb) either.')
}

/** Installs LibreOffice and what goes with it for the tests of documents, or stops with the command that does. */
export function needOffice() {
  if (!onLinux || ((has('soffice') || has('libreoffice')) && has('pdftoppm') && hasChineseFont())) return
  install(OFFICE, 'The tests of Word files need LibreOffice, poppler and a Chinese font.')
}

const hasChineseFont = () => run('sh', ['-c', 'fc-list :lang=zh | grep -q .'], { quiet: true }).ok

function install(packages, why) {
  if (!existsSync('/etc/debian_version'))
    throw new Stop(`${why}\nInstall the equivalents of these Debian packages: ${packages.join(' ')}`)
  if (!isRoot)
    throw new Stop(
      `${why} Run:\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`,
    )
  console.log(`${why} Installing …`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const limits = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=30', '-o', 'Acquire::https::Timeout=30']
  const updated = run('apt-get', ['update', '-q', ...limits], { env, minutes: 5, quiet: true })
  const chosen = packages.map(nameHere)
  const command = ['install', '-y', '-q', '--no-install-recommends', ...limits, ...chosen]
  const { ok, output } = run('apt-get', command, { env, minutes: 20, quiet: true })
  if (ok) return
  const said = (updated.ok ? output : updated.output + output).trim().split('\n').slice(-6).join('\n')
  throw new Stop(
    `${said}\n${why} This did not work; run it yourself:\n  apt-get update && apt-get ${command.join(' ')}`,
  )
}

/** Debian 13 renamed some libraries for 64-bit time. */
const nameHere = name => (run('apt-cache', ['show', `${name}t64`], { quiet: true }).ok ? `${name}t64` : name)
