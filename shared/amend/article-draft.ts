import type { Id, Provision } from '../statute'
import { readPrinted } from './printed'
import { arranged, type Slots, slotsOf } from './slots'

/** A 项 with all below it. */
export type Item = readonly Provision[]
/** A 款: its own line with what stands before the first 项, and the 项. */
export type Paragraph = { readonly head: readonly Provision[]; readonly items: Slots<Item> }
/** An article being amended; its id stays with its first line whatever becomes of that. */
export type ArticleDraft = { readonly id: Id; readonly paragraphs: Slots<Paragraph> }

/** An article's provisions as a draft to be amended. */
export const articleDraft = (provisions: readonly Provision[]): ArticleDraft => ({
  id: provisions[0]?.id ?? '',
  paragraphs: slotsOf(paragraphsOf(provisions)),
})

/** Parts provisions into 款; a first line that is none begins one all the same. */
export const paragraphsOf = (provisions: readonly Provision[]): readonly Paragraph[] =>
  blocksAt(provisions, ['article', 'paragraph']).map(block => {
    const first = block.findIndex(line => line.type === 'item')
    const end = first < 0 ? block.length : first
    return { head: block.slice(0, end), items: slotsOf(blocksAt(block.slice(end), ['item'])) }
  })

/** Parts provisions before every line of the given types. */
function blocksAt(provisions: readonly Provision[], types: readonly Provision['type'][]): readonly Provision[][] {
  const blocks: Provision[][] = []
  for (const line of provisions) {
    const last = blocks.at(-1)
    if (last && !types.includes(line.type)) last.push(line)
    else blocks.push([line])
  }
  return blocks
}

/** The provisions of a 款, and the instructions whose 项 found no place. */
export function paragraphLines({ head, items }: Paragraph): {
  readonly provisions: readonly Provision[]
  readonly unplaced: readonly number[]
} {
  const { values, unplaced } = arranged(items)
  return { provisions: [...head, ...values.flat()], unplaced }
}

/** The provisions of an amended article, the first line being the article, and the instructions that found no place in it. */
export function articleLines({ id, paragraphs }: ArticleDraft): {
  readonly provisions: readonly Provision[]
  readonly unplaced: readonly number[]
} {
  const { values, unplaced } = arranged(paragraphs)
  const parts = values.map(paragraphLines)
  const provisions = asArticle(
    parts.flatMap(part => part.provisions),
    id,
  )
  return { provisions, unplaced: [...unplaced, ...parts.flatMap(part => part.unplaced)] }
}

/** The first line of an article is the article and bears its id; all other lines that were read as one are paragraphs. */
function asArticle(provisions: readonly Provision[], articleId: Id): readonly Provision[] {
  const first = provisions[0]?.id ?? articleId
  return provisions.map((each, index) => {
    const type = index === 0 ? 'article' : each.type === 'article' ? 'paragraph' : each.type
    const id = index === 0 ? articleId : each.id === articleId ? first : each.id
    return type === each.type && id === each.id ? each : { ...each, type, id }
  })
}

/**
 * New words for an article, 款 or 项, read from printed lines; what keeps its place keeps its id and what else it bears, so that links
 * hold.
 */
export function reworded(
  kind: 'article' | 'paragraph' | 'item',
  old: readonly Provision[],
  lines: readonly string[],
  newId: () => Id,
): readonly Provision[] {
  const first = old[0]?.type ?? kind
  const queues = new Map<string, Provision[]>()
  for (const each of old) queues.set(each.type, [...(queues.get(each.type) ?? []), each])
  return readPrinted(lines, newId).map((read, index) => {
    const below = kind === 'item' && read.type === 'paragraph' ? 'continuation' : read.type
    const type = index === 0 ? first : below
    const was = queues.get(type)?.shift()
    return was ? { ...was, children: read.children } : { ...read, type }
  })
}
