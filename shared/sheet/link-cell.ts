import type { ClauseLink, LinkRole } from '../lists'
import { outline } from '../outline'
import { citePlace } from '../place'
import type { Project } from '../project'
import { splitValues } from './column'
import { roleNamed } from './lists-json'

const ROLE_WORDS: Readonly<Record<LinkRole, string>> = {
  main: '主要条款',
  supporting: '配套',
  exception: '例外',
  delegation: '授权',
  liability: '法律责任',
}

/** A clause link as a cell of 对应条款 holds it: the citation, and the role in brackets unless it is the main clause: 第四十条（法律责任）. */
export function linkWords(
  { place, words, role }: Pick<ClauseLink, 'place' | 'words' | 'role'>,
  project: Project,
): string {
  const cite = (place && citePlace(outline(project.statute), place)) || words
  return role === 'main' ? cite : `${cite}（${ROLE_WORDS[role]}）`
}

/** A citation with its role as a cell names it. */
export type CitedLink = { readonly words: string; readonly role: LinkRole }

/** The clause links a cell names; values without a role have `role`. */
export function readLinkCell(cell: string, role: LinkRole): readonly CitedLink[] {
  return splitValues(cell.replace(/、(?=第)/g, '\n')).map(value => {
    const [, words = value, inside = ''] = /^(.*?)(?:[（(]([^（）()]*)[）)])?$/s.exec(value) ?? []
    const named = roleNamed(inside)
    return named ? { words: words.trim(), role: named } : { words: value, role }
  })
}
