import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Names under which Windows lists the fonts it brings; elsewhere fonts are listed by all their names. */
const WINDOWS_NAMES: Readonly<Record<string, string>> = {
  黑体: 'SimHei',
  宋体: 'SimSun',
  仿宋: 'FangSong',
  楷体: 'KaiTi',
}

const REGISTRY = ['HKLM', 'HKCU'].map(hive => `${hive}\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Fonts`)

/** Which of the named fonts this computer lacks; none when it cannot be asked (macOS, or no fontconfig). */
export async function missingFonts(names: readonly string[]): Promise<readonly string[]> {
  const list = await installed()
  return list === null ? [] : lacking(names, list)
}

/** Names that are not in a list of fonts; compares whole names, as `fc-list` and the registry of Windows print them. */
export function lacking(names: readonly string[], list: string): readonly string[] {
  const known = new Set(
    list.split(/[\n,&]/).map(part =>
      part
        .replace(/\s+REG_SZ\s.*$/, '')
        .replace(/\(.*\)/, '')
        .trim(),
    ),
  )
  return names.filter(name => !known.has(name) && !known.has(WINDOWS_NAMES[name] ?? name))
}

async function installed(): Promise<string | null> {
  if (process.platform === 'linux') return printed('fc-list', ['--format', '%{family}\n'])
  if (process.platform !== 'win32') return null
  const lists = await Promise.all(REGISTRY.map(key => printed('reg', ['query', key])))
  return lists.every(list => list === null) ? null : lists.join('\n')
}

/** What a program prints, or null when it cannot be run; fonts are a hint and never hold up an export. */
async function printed(program: string, words: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)(program, words, { timeout: 5000, maxBuffer: 32 * 1024 * 1024 })
    return stdout
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}
