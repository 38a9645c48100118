import { existsSync, readFileSync } from 'node:fs'

/** Preloaded into a program (node --import): tells on stderr, as the last line, the most memory it held, in MB. */
process.on('exit', () => process.stderr.write(`\n${peak()}\n`))

function peak() {
  // What the system sums up for a process counts, before its program began, the one that started it.
  const status = '/proc/self/status'
  const held = existsSync(status) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1] : undefined
  return Math.round(Number(held ?? process.resourceUsage().maxRSS) / 1024)
}
