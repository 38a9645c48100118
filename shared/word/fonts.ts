/** A font an official document asks for, and the one that stands in for it where it is missing. */
export type OfficialFont = { readonly name: string; readonly instead: string }

/** 小标宋 for titles, 黑体 for headings and article numbers, 楷体 for notes, 仿宋 for text, 宋体 for page numbers (domain.md §7.1). */
export const FONTS = {
  title: { name: '方正小标宋简体', instead: '华文中宋' },
  heading: { name: '黑体', instead: 'SimHei' },
  note: { name: '楷体_GB2312', instead: '楷体' },
  text: { name: '仿宋_GB2312', instead: '仿宋' },
  page: { name: '宋体', instead: 'SimSun' },
} as const satisfies Readonly<Record<string, OfficialFont>>
export type FontUse = keyof typeof FONTS

/** Digits and Latin letters of official files. */
export const LATIN_FONT = 'Times New Roman'

/** The names of all fonts our Word documents ask for, so that missing ones can be told; none is ever embedded. */
export const documentFonts: readonly string[] = Object.values(FONTS).map(font => font.name)

/** `word/fontTable.xml`: names what Word and LibreOffice should take where a font is missing. */
export function fontTableXml(): string {
  const fonts = Object.values(FONTS).map(
    ({ name, instead }) => `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/></w:font>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}<w:font w:name="${LATIN_FONT}"><w:charset w:val="00"/></w:font></w:fonts>`
}
