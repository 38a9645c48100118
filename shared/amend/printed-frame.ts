import type { HeadingPlace, PrintedAnnex } from './operation'

/** Reads a heading with the article it is put before: 第二章　服务（置于第五条之前）. Empty for any other line. */
export function readHeading(line: string): readonly HeadingPlace[] {
  const match = /^(第[^　]+[编章节])?　(.*)（置于(?:最后|(.+)之前)）$/.exec(line)
  return match ? [{ label: match[1] ?? '', text: match[2] ?? '', before: match[3] ?? '' }] : []
}

/** Reads annexes from their printed lines: 附件1　名称, then its lines. */
export function readAnnexes(quoted: readonly string[]): readonly PrintedAnnex[] {
  const annexes: { label: string; title: string; lines: string[] }[] = []
  for (const line of quoted) {
    const head = /^(附[^　]*)　(.*)$/.exec(line)
    if (head) annexes.push({ label: head[1] ?? '', title: head[2] ?? '', lines: [] })
    else annexes.at(-1)?.lines.push(line)
  }
  return annexes
}
