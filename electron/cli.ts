#!/usr/bin/env node
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCli } from './cli/run'

const here = dirname(fileURLToPath(import.meta.url))

process.exitCode = await runCli(process.argv.slice(2), {
  templates: join(here, '..', 'templates'),
  environment: process.env,
  stdin: process.stdin,
  out: words => process.stdout.write(words),
  say: words => process.stderr.write(words),
  now: () => new Date(),
})
