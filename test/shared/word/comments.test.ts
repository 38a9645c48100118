import fc from 'fast-check'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import type { Comment } from '../../../shared/comments'
import { addComment, addImported, replyToComment, resolveComment } from '../../../shared/edits/comments'
import { settle } from '../../../shared/edits/settle'
import { readStatuteDocx } from '../../../shared/import/read-statute'
import { emptyProject, type Project } from '../../../shared/project'
import { type Statute, textOf } from '../../../shared/statute'
import { writeDraftWithComments } from '../../../shared/word/draft'
import { arbitraryStatute } from '../../arbitrary-statute'
import { statute } from '../../statute'
import { newIds } from '../import/read'

const stamp = { date: '2026-03-01', person: '王某' }
const at = '2026-02-03T04:05:06.000Z'
const act: Statute = {
  ...statute`
  章 总则
  条 为了规范养犬行为，制定本条例。
  条 养犬人应当办理登记，登记应当每年续期：
  项 登记证；
  项 登记牌。`,
  title: '某市养犬管理条例',
}
const base: Project = { ...emptyProject('x'), statute: act }

function commented(...remarks: readonly (readonly [provision: string | null, words: string, text: string])[]): Project {
  return remarks.reduce((project, [provision, words, text], index) => {
    const line = act.provisions.find(each => each.id === provision)
    const start = line && words !== '' ? textOf(line).lastIndexOf(words) : 0
    const remark = { id: `c${index + 1}`, provision, author: '李某', at, text }
    return addComment(project, { ...remark, span: { start, end: start + words.length } })
  }, base)
}

const reread = async (project: Project) =>
  readStatuteDocx(await writeDraftWithComments(project, stamp), newIds(), { tracked: 'accept' })

/** What a comment says, and the words of the line it stands on. */
const said = (read: { readonly statute: Statute; readonly remarks: readonly Comment[] }) =>
  read.remarks.map(({ provision, span, text }) => {
    const line = read.statute.provisions.find(each => each.id === provision)
    const words = line && textOf(line)
    return [text, words ?? null, span ? words?.slice(span.start, span.end) : null]
  })

test('comments come back from Word on the same words, whole provisions and the whole draft', async () => {
  const project = commented(
    [null, '', '题目是否合适？'],
    ['p1', '', '章名'],
    ['p2', '', '全条'],
    ['p3', '登记', '是第二个登记。\n请核对。'],
    ['p3', '办理登记，登记应当', '重叠'],
    ['p4', '登记证', '样式？'],
  )
  const read = await reread(project)
  expect(read.statute.provisions.map(textOf)).toEqual(act.provisions.map(textOf))
  expect(said(read)).toEqual([
    ['题目是否合适？', null, null],
    ['章名', '总则', null],
    ['全条', '为了规范养犬行为，制定本条例。', null],
    ['重叠', '养犬人应当办理登记，登记应当每年续期：', '办理登记，登记应当'],
    ['是第二个登记。\n请核对。', '养犬人应当办理登记，登记应当每年续期：', '登记'],
    ['样式？', '登记证；', '登记证'],
  ])
  const second = read.remarks.find(comment => comment.text.startsWith('是第二个'))
  expect(second).toMatchObject({ author: '李某', at, span: { start: 10, end: 12 }, quote: '登记', cite: '第二条' })
})

test('answers go out and come back as a thread; resolved comments stay at home', async () => {
  const asked = commented(['p2', '规范', '用词？'], ['p3', '续期', '已改。'])
  const answered = replyToComment(asked, 'c1', { author: '王某', at, text: '改为“引导”。' })
  const read = await reread(resolveComment(answered, 'c2', { by: '王某', at }))
  expect(read.remarks.map(({ text, replies }) => [text, replies])).toEqual([
    ['用词？', [{ author: '王某', at, text: '改为“引导”。' }]],
  ])
})

test('a thread that Word marks as resolved comes in resolved', async () => {
  const project = replyToComment(commented(['p2', '规范', '用词？']), 'c1', { author: '王某', at, text: '好。' })
  const zip = await JSZip.loadAsync(await writeDraftWithComments(project, stamp))
  const threads = (await zip.file('word/commentsExtended.xml')?.async('string')) ?? ''
  zip.file(
    'word/commentsExtended.xml',
    threads.replaceAll(/w15:done="\w+"/g, '').replaceAll('<w15:commentEx ', '<w15:commentEx w15:done="1" '),
  )
  const read = await readStatuteDocx(await zip.generateAsync({ type: 'uint8array' }), newIds(), { tracked: 'accept' })
  expect(read.remarks.map(comment => comment.resolved)).toEqual([{ by: '', at: '' }])
})

test('a draft that was sent round comes back without doubles, with the answers it got', async () => {
  const project = commented(['p2', '规范', '用词？'], ['p3', '续期', '几年？'])
  const away = replyToComment(project, 'c2', { author: '赵某', at, text: '一年。' })
  const read = await reread(addComment(away, { id: 'n', provision: 'p4', author: '赵某', at, text: '新的。' }))
  const edited = addImported({ ...project, statute: read.statute }, read.remarks)
  const back = settle(project, edited)
  expect(back.comments.map(({ id, text, quote, replies }) => [id, text, quote, replies.length])).toEqual([
    ['c1', '用词？', '规范', 0],
    ['c2', '几年？', '续期', 1],
    [expect.any(String), '新的。', '登记证；', 0],
  ])
  const lines = new Set(read.statute.provisions.map(line => line.id))
  expect(back.comments.every(comment => lines.has(comment.provision ?? ''))).toBe(true)
})

test('a comment without a time bears the day of the document', async () => {
  const project = { ...base, comments: [{ ...commented(['p2', '规范', '用词？']).comments[0]!, at: '' }] }
  expect((await reread(project)).remarks[0]?.at).toBe('2026-03-01T00:00:00.000Z')
})

test('any comments on any statute come back on their words', async () => {
  const place = fc.tuple(fc.nat(60), fc.nat(30), fc.integer({ min: 1, max: 12 }))
  await fc.assert(
    fc.asyncProperty(arbitraryStatute(12), fc.array(place, { maxLength: 6 }), async (any, places) => {
      const project = places.reduce<Project>(
        (result, [line, start, length], index) => {
          const provision = any.provisions[line % any.provisions.length]?.id ?? ''
          const remark = { id: `c${index}`, provision, author: '李某', at, text: `说明${index}` }
          return addComment(result, { ...remark, span: { start, end: start + length } })
        },
        { ...base, statute: any },
      )
      const read = await reread(project)
      const order = (list: readonly (readonly unknown[])[]) =>
        [...list].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))
      const chapters = new Set(any.provisions.filter(line => line.type === 'chapter').map(textOf))
      const whole = (list: ReturnType<typeof said>) =>
        order(
          list.map(([text, words, part]) => [text, words, chapters.has(words ?? '') || part === words ? null : part]),
        )
      expect(whole(said(read))).toEqual(whole(said({ statute: any, remarks: project.comments })))
    }),
    { numRuns: 25 },
  )
})

test('comments on title, stage, note, preamble and annexes go to Word and come back on their words', async () => {
  const outside: Project = {
    ...base,
    statute: {
      ...act,
      status: '（草案）',
      preamble: ['为了安全，根据有关法律，', '制定本条例。'],
      annexes: [{ id: 'a1', label: '附件', title: '禁养犬名录', lines: ['獒犬', '斗犬\t二级'] }],
    },
  }
  const on = (part: string, start: number, end: number, text: string) => ({
    id: text,
    provision: null,
    part,
    span: { start, end },
    author: '李某',
    at,
    text,
  })
  const project = [
    on('title', 2, 4, '城市名？'),
    on('title', 0, 0, '全题'),
    on('status', 1, 3, '第几稿？'),
    on('preamble', 5, 11, '哪部法律？'),
    on('a1', 0, 0, '附件全部'),
    on('a1', 3, 8, '名录名称'),
    on('a1', 9, 11, '品种'),
  ].reduce(addComment, outside)
  const read = await reread(project)
  const annex = read.statute.annexes[0]?.id
  expect(read.remarks.map(({ part, quote, span, text }) => [text, part, span ? quote : null])).toEqual([
    ['全题', 'title', null],
    ['城市名？', 'title', '养犬'],
    ['第几稿？', 'status', '草案'],
    ['哪部法律？', 'preamble', '根据有关法律'],
    ['附件全部', annex, null],
    ['名录名称', annex, '禁养犬名录'],
    ['品种', annex, '獒犬'],
  ])
})

const LAWS = ['为了安全，根据法律，', '为了安全，根据法规，', '为了安全，', '制定本条例。']
test.each([
  ['above the 目录', LAWS],
  ['under its own title', ['序言', ...LAWS]],
])(
  'comments on a preamble %s come back each on its own line, though lines above have the same words',
  async (_, preamble) => {
    const words = preamble.join('\n')
    const starts = [...words.matchAll(/为了安全/g)].map(({ index }) => index)
    const project = starts.reduce<Project>(
      (result, start, index) =>
        addComment(result, {
          id: `c${index}`,
          provision: null,
          part: 'preamble',
          span: { start, end: start + 4 },
          author: '李某',
          at,
          text: `说明${index}`,
        }),
      { ...base, statute: { ...act, preamble } },
    )
    const read = await reread(project)
    expect(read.statute.preamble).toEqual(preamble)
    expect(read.remarks.map(({ part, span, text }) => [text, part, span?.start])).toEqual(
      starts.map((start, index) => [`说明${index}`, 'preamble', start]),
    )
  },
)

test('a comment over several lines of a preamble, or on all of it, comes back over the same lines', async () => {
  const on = (start: number, end: number, text: string) => ({
    ...{ id: text, provision: null, part: 'preamble', span: { start, end }, author: '李某', at, text },
  })
  const words = LAWS.join('\n')
  const project = [on(11, 30, '两行'), on(0, 0, '全部'), on(0, 12, '一行多')].reduce(addComment, {
    ...base,
    statute: { ...act, preamble: LAWS },
  })
  const { remarks } = await reread(project)
  expect(remarks.map(({ text, part, span, quote }) => [text, part, span ?? null, quote])).toEqual([
    ['全部', 'preamble', null, words],
    ['一行多', 'preamble', { start: 0, end: 12 }, words.slice(0, 12)],
    ['两行', 'preamble', { start: 11, end: 30 }, words.slice(11, 30)],
  ])
})

test('comments on annexes come back in the annex and on the line they stood on', async () => {
  const annexes = ['附件1', '附件2'].map((label, at) => ({
    id: `a${at}`,
    label,
    title: '名录',
    lines: ['犬种', '犬种', '其他'],
  }))
  const on = (part: string, start: number, text: string) => ({
    ...{ id: text, provision: null, part, span: { start, end: start + 2 }, author: '李某', at, text },
  })
  const project = [on('a0', 7, '一之一'), on('a0', 10, '一之二'), on('a1', 10, '二之二')].reduce(addComment, {
    ...base,
    statute: { ...act, annexes },
  })
  const read = await reread(project)
  const [first, second] = read.statute.annexes.map(({ id }) => id)
  expect(read.remarks.map(({ part, span, text }) => [text, part, span?.start])).toEqual([
    ['一之一', first, 7],
    ['一之二', first, 10],
    ['二之二', second, 10],
  ])
})

test('a comment on the whole draft that went out at the title comes back as one on the whole draft', async () => {
  const project = commented([null, '', '总体意见'])
  const read = await reread(project)
  expect(addImported(project, read.remarks).comments).toEqual(project.comments)
})
