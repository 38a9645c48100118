import type { Problem } from '../lists'

type Source = Problem['sources'][number]
type Evidence = Problem['evidence'][number]
type UpperLaw = Problem['upperLaws'][number]
type Experience = Problem['experiences'][number]

/** 调研走访：某街道实地查看（2025-03-01，某街道） */
export const sourceForm = {
  write: ({ kind, detail, date, place }: Source): string =>
    `${kind}${after('：', detail)}${around('（', [date, place].filter(Boolean).join('，'), '）')}`,
  read(words: string): Source {
    const [, body = words, inside = ''] = /^(.*?)(?:（([^（）]*)）)?$/s.exec(words) ?? []
    const { kind, rest } = kindAndRest(body)
    const parts = inside.split('，').filter(Boolean)
    const date = parts.find(part => /^\d{4}/.test(part)) ?? ''
    return { kind, detail: rest, date, place: parts.filter(part => part !== date).join('，') }
  },
}

/** 数据：抽查的四十个小区中有用房的十七个〔附件.pdf〕 */
export const evidenceForm = {
  write: ({ kind, text, file }: Evidence): string => `${kind}${after('：', text)}${around('〔', file, '〕')}`,
  read(words: string): Evidence {
    const [, body = words, file = ''] = /^(.*?)(?:〔([^〔〕]*)〕)?$/s.exec(words) ?? []
    const { kind, rest } = kindAndRest(body)
    return { kind, text: rest, file }
  },
}

/** 《中华人民共和国老年人权益保障法》第三十八条：纳入配套设施建设规划 */
export const upperLawForm = {
  write: ({ law, article, note }: UpperLaw): string => `${law}${article}${after('：', note)}`,
  read(words: string): UpperLaw {
    const [, law = '', article = '', note = ''] =
      /^(《[^》]*》[^第：:]*|[^第《：:]*)(第[^：:]*)?(?:[：:](.*))?$/s.exec(words) ?? []
    return law === '' && article === '' && note === '' ? { law: words, article: '', note: '' } : { law, article, note }
  },
}

/** 山东省德州市《德州市养老服务条例》第十一条：每百户不低于十五平方米 */
export const experienceForm = {
  write: ({ place, act, article, note }: Experience): string => `${place}${act}${article}${after('：', note)}`,
  read(words: string): Experience {
    const [, place = '', act = '', article = '', note = ''] =
      /^([^《：:]*)(《[^》]*》)?([^：:]*)(?:[：:](.*))?$/s.exec(words) ?? []
    return { place, act, article, note }
  },
}

const after = (sign: string, words: string): string => (words === '' ? '' : `${sign}${words}`)
const around = (open: string, words: string, close: string): string => (words === '' ? '' : `${open}${words}${close}`)

function kindAndRest(words: string): { readonly kind: string; readonly rest: string } {
  const at = words.search(/[：:]/)
  return at < 0 ? { kind: words, rest: '' } : { kind: words.slice(0, at), rest: words.slice(at + 1) }
}
