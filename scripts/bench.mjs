import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { main, npm, Stop, top } from './command.mjs'
import { e2e } from './e2e.mjs'
import { installPackages } from './install.mjs'

/** `npm run bench [-- NAME]`: builds, then measures test/bench/NAME.bench.ts, or all of them, on the real program. */
await main(async () => {
  installPackages()
  const names = benches()
  const wanted = process.argv[2]
  if (wanted && !names.includes(wanted))
    throw new Stop(`There is no benchmark «${wanted}». There are: ${names.join(', ')}`)
  if (!npm(['run', '-s', 'build'], { quiet: true }).ok) throw new Stop('The build failed. Run: npm run build')
  const files = (wanted ? [wanted] : names).map(name => `test/bench/${name}.bench.ts`)
  process.env.TRILIST_BENCH = '1'
  return (await e2e(files)) ? 0 : 1
})

function benches() {
  const folder = join(top, 'test/bench')
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names.filter(name => name.endsWith('.bench.ts')).map(name => name.slice(0, -'.bench.ts'.length))
}
