import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { runCli } from '../../../electron/cli/run'

/** The starter projects the program brings along. */
export const templates = fileURLToPath(new URL('../../../templates', import.meta.url))
/** The worked example’s project file. */
export const example = join(templates, 'elderly-care.trilist')

/** Runs a command line; gives what it printed and how it ended. */
export async function trilist(words: readonly string[], stdin = '', environment = {}) {
  let [out, err] = ['', '']
  const code = await runCli(words, {
    templates,
    environment,
    stdin: Readable.from([Buffer.from(stdin)]),
    out: words => {
      out += words
    },
    say: words => {
      err += words
    },
    now: () => new Date('2026-11-23T08:00:00Z'),
  })
  return { code, out, err }
}

/** Runs a command line with --json and gives what it printed as a value. */
export const json = async (words: readonly string[], stdin = '') =>
  JSON.parse((await trilist([...words, '--json'], stdin)).out)

/** A regulation of three articles as text. */
export const SMALL = `市容管理规定
第一条　为了加强市容管理，根据有关法律、法规，结合本市实际，制定本规定。
第二条　城市管理部门应当每季度清洗一次公共座椅，并在三日内公示结果。
违反前款规定的，依法给予处分。
第三条　本规定自2027年1月1日起施行。
`
/** Lists with one chain that ends at its second article. */
export const LISTS = {
  problems: [{ id: 'P-1', title: '座椅脏', matterIds: ['M-1'] }],
  matters: [{ id: 'M-1', title: '定期清洗座椅' }],
  solutions: [
    {
      id: 'S-1',
      matterIds: ['M-1'],
      title: '每季度清洗公共座椅，三日内公示',
      actors: ['城市管理部门'],
      clauseLinks: [{ label: '第二条第一款', role: '主要条款' }],
    },
  ],
}
