import { TONE_COLOURS } from '../report/tones'

const grounds = Object.entries(TONE_COLOURS).map(([tone, { ground }]) => `td.${tone}{background:#${ground}}`)

/** How reports look on a screen and on paper: black on white, official fonts where the computer has them. */
export const REPORT_CSS = `
body{font:15px/1.6 "仿宋_GB2312",FangSong,"Noto Serif CJK SC",serif;color:#000;background:#fff;margin:2rem auto;padding:0 1rem}
body.landscape{max-width:1280px}
body.portrait{max-width:820px;font-size:17px}
h1{font:400 28px/1.4 "方正小标宋简体","华文中宋",STZhongsong,"Noto Serif CJK SC",serif;text-align:center;margin:0 0 .5rem}
h2{font:400 19px/1.5 "黑体",SimHei,"Noto Sans CJK SC",sans-serif;margin:1.6rem 0 .4rem}
h3{font:400 17px/1.5 "楷体_GB2312",KaiTi,serif;margin:1rem 0 .3rem}
.note,.remark{font-family:"楷体_GB2312",KaiTi,serif}
.note{text-align:center;margin:0 0 1rem}
.totals{font-family:"黑体",SimHei,"Noto Sans CJK SC",sans-serif}
.portrait p:not(.note):not(.signature){text-indent:2em;margin:.2rem 0;text-align:justify}
.signature{text-align:right}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th,td{border:1px solid #000;padding:3px 6px;vertical-align:top;overflow-wrap:anywhere}
th{font:400 15px/1.4 "黑体",SimHei,"Noto Sans CJK SC",sans-serif;background:#f2f2f2}
td.centre{text-align:center}
.bar{display:flex;height:1em;margin:.3em 0}
.bar i{display:block;border-right:1px solid #fff}
${grounds.join('\n')}
@media print{body{margin:0;max-width:none;font-size:10.5pt;padding:0}thead{display:table-header-group}td,th,.bar i{print-color-adjust:exact;-webkit-print-color-adjust:exact}th{font-size:10.5pt}}
ins { text-decoration: none; font-family: SimHei, 黑体, sans-serif; font-weight: 600 }
del { text-decoration: none; background: #cfcfcf }
`
