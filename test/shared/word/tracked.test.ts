import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import JSZip from 'jszip'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setHead } from '../../../shared/edits/statute-head'
import { setChildren } from '../../../shared/edits/statute-words'
import { startTracking } from '../../../shared/edits/tracking'
import { emptyProject } from '../../../shared/project'
import type { Statute } from '../../../shared/statute'
import { noteAuthors } from '../../../shared/tracking/note-authors'
import { type PrintedLine, printedLinesOf } from '../../../shared/word/printed-line'
import { writeTracked } from '../../../shared/word/tracked'
import { statute } from '../../statute'

const older: Statute = {
  ...statute`
  章 总则
  条 为了规范养老服务活动，制定本条例。
  条 建设单位应当自竣工验收合格之日起六十日内移交社区养老服务用房。
  款 移交的具体办法，由市人民政府制定。
  条 有下列情形之一的，由民政部门责令改正：
  项 擅自改变用途的；
  项 侵占、损毁设施的。
  章 附则
  条 本条例自2027年1月1日起施行。`,
  title: '泰州市养老服务条例',
}

const newer: Statute = {
  ...statute`
  章 总则
  条 为了规范养老服务活动，保障老年人合法权益，制定本条例。
  条 本市行政区域内的养老服务，适用本条例。
  条 建设单位应当自竣工验收合格之日起三十日内移交社区养老服务用房。
  条 有下列情形之一的，由民政部门责令改正；拒不改正的，处一万元以上三万元以下罚款：
  项 擅自改变用途的；
  项 出租、出售设施的；
  项 侵占、损毁设施的。
  章 附则
  条 本条例自2027年3月1日起施行。`,
  title: '泰州市养老服务条例',
  status: '（草案修改稿）',
}

const words = (lines: readonly PrintedLine[]): string => lines.map(line => `${line.label}${line.text}`).join('\n')

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trilist-tracked-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A macro for LibreOffice: opens the document, accepts or rejects every tracked change, and writes plain text. */
const macro = (command: string, from: string, to: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Settle" script:language="StarBasic">
Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL("${from}", "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:${command}", "", 0, Array())
  Dim form(0) As New com.sun.star.beans.PropertyValue
  form(0).Name = "FilterName"
  form(0).Value = "Text (encoded)"
  document.storeToURL("${to}", form())
  document.close(True)
End Sub
</script:module>`

async function settledByLibreOffice(bytes: Uint8Array, command: string): Promise<string> {
  const [from, to] = [join(folder, `${command}.docx`), join(folder, `${command}.txt`)]
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, command)).href}`
  // The first start lays out the profile, and would write over a macro that was there before it.
  await promisify(execFile)('soffice', [profile, '--headless', '--terminate_after_init'])
  const basic = join(folder, command, 'user/basic/Standard')
  await writeFile(from, bytes)
  await writeFile(join(basic, 'Settle.xba'), macro(command, pathToFileURL(from).href, pathToFileURL(to).href))
  const library = (kind: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd"><library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">${kind}</library:library>`
  await writeFile(join(basic, 'script.xlb'), library('<library:element library:name="Settle"/>'))
  await writeFile(join(basic, 'dialog.xlb'), library(''))
  await promisify(execFile)('soffice', [profile, '--headless', '--norestore', 'macro:///Standard.Settle.Main'])
  const text = await readFile(to, 'utf8')
  return text
    .replace(/^\uFEFF/, '')
    .trim()
    .replace(/\r\n/g, '\n')
}

test('LibreOffice gives the new text when all changes are accepted, the old one when all are rejected', async () => {
  const project = { ...emptyProject('x'), statute: newer }
  const bytes = await writeTracked(project, older, { date: '2026-11-20', person: '起草人' })
  expect(await settledByLibreOffice(bytes, 'AcceptAllTrackedChanges')).toBe(words(printedLinesOf(newer)))
  expect(await settledByLibreOffice(bytes, 'RejectAllTrackedChanges')).toBe(words(printedLinesOf(older)))
}, 120_000)

test('changes since tracking began bear the names of those who made them, others the name of who exports', async () => {
  const begun = startTracking({ ...emptyProject('p'), statute: older }, '李某', '2026-03-01T08:00:00.000Z')
  const edit = setChildren(begun, 'p2', [{ text: '为了规范养老服务，制定本条例。' }])
  const project = setHead(noteAuthors(begun, edit, edit, '王某'), { status: '（草案修改稿）' })
  const stamp = { date: '2026-03-02', person: '赵某' }
  const authorsIn = async (from: Statute) => {
    const zip = await JSZip.loadAsync(await writeTracked(project, from, stamp))
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
    return [...new Set([...xml.matchAll(/w:author="([^"]*)"/g)].map(match => match[1]))].sort()
  }
  expect(await authorsIn(older)).toEqual(['王某', '赵某'])
  expect(await authorsIn({ ...older, title: '养老条例' })).toEqual(['赵某'])
})
