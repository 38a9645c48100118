/** The printed statute on a screen: 28 characters a line, official fonts where the computer has them. */
export const DRAFT_CSS = `
@page{size:A4;margin:37mm 26mm 35mm 28mm}
body{font:21px/1.8 "仿宋_GB2312",FangSong,"Noto Serif CJK SC",serif;color:#000;background:#fff;max-width:28em;margin:3rem auto;padding:0 1rem}
h1{font:400 29px/1.4 "方正小标宋简体","华文中宋",STZhongsong,"Noto Serif CJK SC",serif;text-align:center;text-wrap:balance;margin:2em 0 0}
h2{font:400 1em/1.8 "黑体",SimHei,"Noto Sans CJK SC",sans-serif;text-align:center;margin:1.8em 0;break-after:avoid}
h2+h2{margin-top:-1.8em}
b{font:400 1em "黑体",SimHei,"Noto Sans CJK SC",sans-serif}
p{margin:0;text-indent:2em;text-align:justify}
.status,.note,nav{font-family:"楷体_GB2312",KaiTi,serif}
.status,nav p{text-align:center;text-indent:0}
.note{margin:1.8em 2em 0;text-indent:0}
nav{margin-top:1.8em}
nav ul{list-style:none;margin:0;padding:0 0 0 2em}
nav .section{padding-left:2em}
nav a{color:inherit;text-decoration:none}
nav a:hover,nav a:focus-visible{text-decoration:underline}
.annex{break-before:page;margin-top:3em}
.annex h2{text-align:left;margin:0}
.annex h3{font:400 29px/1.4 "方正小标宋简体","华文中宋",serif;text-align:center}
table{border-collapse:collapse;width:100%;font-size:16px}
td{border:1px solid #000;padding:2px 6px;vertical-align:top}
td.line{border:0;font-size:21px;text-indent:2em}
footer{margin-top:3em;font-size:12px;color:#666;text-align:right}
@media print{body{font-size:16pt;margin:0;max-width:none;padding:0}h1,.annex h3{font-size:22pt}nav a{text-decoration:none}}
`
