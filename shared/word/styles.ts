import { FONTS, type FontUse, LATIN_FONT } from './fonts'
import { GRID } from './page'

/** A named style of our documents. Sizes are in half-points (三号 = 32), distances in twips; absent means as in 正文. */
export type Style = {
  readonly name: string
  readonly font?: FontUse
  readonly size?: number
  readonly align?: 'center' | 'left' | 'right' | 'both'
  readonly before?: number
  readonly after?: number
  /** Both sides indented, or the first line, or the lines after it. */
  readonly sides?: number
  readonly firstLine?: true
  readonly hanging?: { readonly left: number; readonly by: number }
  /** Level in Word's navigation, from 0. */
  readonly level?: number
  readonly keepNext?: true
  /** Line height in twips, exactly; 'auto' in tables, where lines follow their text. */
  readonly line?: number | 'auto'
}

const LINE = GRID.linePitch
/** Lines of 五号 in tables: 14 pt. */
const TABLE_LINE = 280
/** Two characters of 三号. */
const TWO = 632

const HEADING = { font: 'heading', align: 'center', before: LINE, after: LINE, keepNext: true } as const
const RULE = { firstLine: true } as const

/** Every paragraph style of our documents, by id; ids of Word's own styles keep their meaning (navigation, title). */
const STYLES = {
  Title: { name: 'Title', font: 'title', size: 44, align: 'center', keepNext: true },
  Status: { name: '草案标注', font: 'note', align: 'center' },
  EnactmentNote: { name: '题注', font: 'note', sides: TWO, before: LINE },
  TocHead: { name: '目录标题', font: 'note', align: 'center', before: LINE, keepNext: true },
  TocChapter: { name: '目录章', font: 'note', hanging: { left: 2 * TWO, by: TWO } },
  TocSection: { name: '目录节', font: 'note', hanging: { left: 3 * TWO, by: TWO } },
  Heading1: { name: 'heading 1', ...HEADING, level: 0 },
  Heading2: { name: 'heading 2', ...HEADING, level: 1 },
  Heading3: { name: 'heading 3', ...HEADING, level: 2 },
  Heading4: { name: 'heading 4', ...HEADING, level: 3 },
  Preamble: { name: '序言', ...RULE },
  Article: { name: '条', ...RULE },
  Paragraph: { name: '款', ...RULE },
  Item: { name: '项', ...RULE },
  Subitem: { name: '目', ...RULE },
  Continuation: { name: '项续段', ...RULE },
  AnnexLabel: { name: '附件标注', font: 'heading', align: 'left', keepNext: true },
  AnnexTitle: { name: '附件标题', font: 'title', size: 44, align: 'center', before: LINE, after: LINE, keepNext: true },
  AnnexText: { name: '附件正文', ...RULE },
  BodyText: { name: '公文正文', ...RULE },
  Level1: { name: '公文一级标题', font: 'heading', ...RULE, level: 0, keepNext: true },
  Level2: { name: '公文二级标题', font: 'note', ...RULE, level: 1, keepNext: true },
  Addressee: { name: '主送机关', align: 'left', before: LINE },
  Signature: { name: '落款', align: 'right', before: LINE },
  TableTitle: { name: '表格标题', font: 'title', size: 44, align: 'center', line: 640, keepNext: true },
  TableNote: { name: '表格说明', font: 'note', size: 21, align: 'center', line: 400, keepNext: true },
  TableCaption: {
    name: '分表标题',
    font: 'heading',
    size: 28,
    align: 'left',
    line: 480,
    before: 240,
    level: 0,
    keepNext: true,
  },
  TableCaptionNote: { name: '分表说明', font: 'note', size: 21, align: 'left', line: 360, keepNext: true },
  TableHead: { name: '表头', font: 'heading', size: 21, align: 'center', line: TABLE_LINE },
  TableText: { name: '表格文字', size: 21, align: 'left', line: TABLE_LINE },
  TableCentre: { name: '表格居中文字', size: 21, align: 'center', line: TABLE_LINE },
  TableTotals: { name: '表格合计', font: 'heading', size: 24, align: 'left', line: 480 },
  footer: { name: 'footer', font: 'page', size: 28, align: 'left', line: 'auto' },
} as const satisfies Readonly<Record<string, Style>>
export type StyleId = keyof typeof STYLES

/** What a style asks for; the preview of the printed pages sets its lines by it. */
export const styleOf = (id: StyleId): Style => STYLES[id]

/** Character style of 第X条 before an article's text. */
export const ARTICLE_NUMBER = 'ArticleNumber'
/** Character style of the fingerprint in the foot of the page: small and grey. */
export const FINGERPRINT = 'Fingerprint'

/**
 * `word/styles.xml`. Text cells are made by exact lines and a spacing of −0.25 pt between characters, not by snapping to the
 * page's grid: the grid stays as the official files have it, but LibreOffice would give every character two of its cells.
 */
export function stylesXml(): string {
  const styles = Object.entries<Style>(STYLES).map(([id, style]) => paragraphStyle(id, style))
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${DEFAULTS}${NORMAL}${NORMAL_TABLE}${styles.join('')}${CHARACTER_STYLES}</w:styles>`
}

const fonts = (use: FontUse): string =>
  `<w:rFonts w:hint="eastAsia" w:ascii="${LATIN_FONT}" w:hAnsi="${LATIN_FONT}" w:eastAsia="${FONTS[use].name}" w:cs="${LATIN_FONT}"/>`

const DEFAULTS = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts('text')}<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`

const NORMAL = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:snapToGrid w:val="0"/><w:spacing w:line="${LINE}" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr><w:rPr>${fonts('text')}<w:snapToGrid w:val="0"/><w:spacing w:val="-5"/><w:kern w:val="2"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:style>`

const NORMAL_TABLE =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'

const CHARACTER_STYLES = `<w:style w:type="character" w:customStyle="1" w:styleId="${ARTICLE_NUMBER}"><w:name w:val="条号"/><w:qFormat/><w:rPr>${fonts('heading')}</w:rPr></w:style><w:style w:type="character" w:customStyle="1" w:styleId="${FINGERPRINT}"><w:name w:val="校验码"/><w:rPr>${fonts('page')}<w:color w:val="808080"/><w:spacing w:val="0"/><w:sz w:val="15"/><w:szCs w:val="15"/></w:rPr></w:style>`

function paragraphStyle(id: string, style: Style): string {
  const custom = /^(Title|Heading\d|footer)$/.test(id) ? '' : ' w:customStyle="1"'
  return `<w:style w:type="paragraph"${custom} w:styleId="${id}"><w:name w:val="${style.name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraphProperties(style)}</w:pPr><w:rPr>${runProperties(style)}</w:rPr></w:style>`
}

/** In the order the schema wants: keepNext, spacing, ind, jc, outlineLvl. */
function paragraphProperties(style: Style): string {
  return [
    style.keepNext ? '<w:keepNext/>' : '',
    spacing(style),
    indent(style),
    style.align ? `<w:jc w:val="${style.align}"/>` : '',
    style.level === undefined ? '' : `<w:outlineLvl w:val="${style.level}"/>`,
  ].join('')
}

function spacing({ before = 0, after = 0, line = LINE }: Style): string {
  const height = line === 'auto' ? 'w:line="240" w:lineRule="auto"' : `w:line="${line}" w:lineRule="exact"`
  return `<w:spacing w:before="${before}" w:after="${after}" ${height}/>`
}

function indent({ sides, firstLine, hanging }: Style): string {
  if (sides) return `<w:ind w:left="${sides}" w:leftChars="200" w:right="${sides}" w:rightChars="200"/>`
  if (firstLine) return '<w:ind w:firstLine="640" w:firstLineChars="200"/>'
  if (hanging) return `<w:ind w:left="${hanging.left}" w:hanging="${hanging.by}"/>`
  return ''
}

function runProperties({ font, size }: Style): string {
  const loose = size !== undefined && size !== 32 ? '<w:spacing w:val="0"/>' : ''
  return `${font ? fonts(font) : ''}${loose}${size ? `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` : ''}`
}
