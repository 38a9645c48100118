#!/usr/bin/env node
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runCli } from './cli/run'

// A command runs for half a second: code that is compiled sooner serves it better than code compiled into few large pieces.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=100')

const here = dirname(fileURLToPath(import.meta.url))

const code = await runCli(process.argv.slice(2), {
  templates: join(here, '..', 'templates'),
  environment: process.env,
  stdin: process.stdin,
  out: words => process.stdout.write(words),
  say: words => process.stderr.write(words),
  now: () => new Date(),
})

process.exitCode = code
// Once all is written there is nothing to wait for: taking a large project down piece by piece takes longer than reading it.
process.stdout.write('', () => process.stderr.write('', () => process.exit(code)))
