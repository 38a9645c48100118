/** A name for a file from a title: signs that some system forbids in names become spaces, and the extension is there once. */
export function fileNameOf(title: string, extension: string): string {
  const end = `.${extension}`
  const bare = title.endsWith(end) ? title.slice(0, -end.length) : title
  const safe = bare
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
  return `${[...safe].slice(0, 80).join('') || 'trilist'}${end}`
}
