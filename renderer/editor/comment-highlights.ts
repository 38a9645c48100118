import type { Comment } from '../../shared/comments'
import { memo } from '../../shared/memo'
import type { Project } from '../../shared/project'
import type { Id } from '../../shared/statute'
import { useCalmProject } from '../calm-project'
import { projectOf, useStore } from '../store'
import { setCommentsView, useCommentsView } from './comments-view'
import { rangeIn, textNodesOf } from './line-text'
import { followView, linesNearView } from './near-view'
import { followFields } from './part-field'
import './comments.css'

/**
 * Lights the words that open comments stand on, and more brightly those of the current one: that of the words with the caret. They
 * are highlights which the style sheet draws, so the page's elements stay as input methods know them. Gives the function that ends it.
 */
export function followComments(): () => void {
  const ends = [
    followView(light),
    useCommentsView.subscribe((state, before) => {
      if (state.current !== before.current) light()
    }),
    followCaret(),
    followFields(({ part, caret }) => become(commentAt(projectOf(useStore.getState()), part, caret))),
  ]
  return () => {
    for (const end of ends) end()
    for (const name of NAMES) CSS.highlights.delete(name)
  }
}

const NAMES = ['comment', 'comment-current'] as const

function light(): void {
  const ranges = lightRanges()
  for (const [rank, name] of NAMES.entries()) {
    const highlight = new Highlight(...ranges[name])
    highlight.priority = rank - NAMES.length
    CSS.highlights.set(name, highlight)
  }
}

function lightRanges(): Readonly<Record<(typeof NAMES)[number], readonly Range[]>> {
  const byLine = openByLine(useCalmProject.getState().comments)
  const { current } = useCommentsView.getState()
  const ranges: Record<(typeof NAMES)[number], Range[]> = { comment: [], 'comment-current': [] }
  if (byLine.size === 0) return ranges
  const add = (place: string | undefined, rangeOf: (comment: Comment) => Range | null) => {
    for (const comment of byLine.get(place ?? '') ?? []) {
      const range = rangeOf(comment)
      if (range) ranges[comment.id === current ? 'comment-current' : 'comment'].push(range)
    }
  }
  for (const line of linesNearView()) add(line.dataset.id, comment => rangeInLine(line, comment))
  for (const field of document.querySelectorAll<HTMLElement>('[data-part]'))
    add(field.dataset.part, comment => rangeInField(field, comment))
  return ranges
}

function rangeInLine(line: HTMLElement, { span }: Comment): Range | null {
  const nodes = textNodesOf(line)
  return span ? rangeIn(nodes, span.start, span.end) : wholeOf(nodes)
}

/** The commented words of a part as far as they stand in one of its fields; what the field says when it is empty is no words. */
function rangeInField(field: HTMLElement, { span }: Comment): Range | null {
  const length = field.querySelector('textarea')?.value.length ?? 0
  const before = Number(field.dataset.partStart ?? 0)
  const start = Math.max((span?.start ?? 0) - before, 0)
  const end = Math.min((span?.end ?? before + length) - before, length)
  const words = field.querySelector('.growing-words')
  return words && start < end ? rangeIn(textNodesOf(words), start, end) : null
}

function wholeOf(nodes: readonly Node[]): Range | null {
  return rangeIn(
    nodes,
    0,
    nodes.reduce((sum, node) => sum + (node.textContent?.length ?? 0), 0),
  )
}

const openByLine = memo((comments: readonly Comment[]): ReadonlyMap<Id, readonly Comment[]> => {
  const byLine = new Map<Id, Comment[]>()
  for (const comment of comments) {
    const place = comment.part ?? comment.provision
    if (comment.resolved || place === null) continue
    const line = byLine.get(place)
    if (line) line.push(comment)
    else byLine.set(place, [comment])
  }
  return byLine
})

/** The comment whose words hold the caret becomes the current one; one on a whole provision when there is no closer one. */
function followCaret(): () => void {
  return useStore.subscribe((state, before) => {
    const { caret, project } = state.history.present
    if (caret === before.history.present.caret || project.comments.length === 0) return
    if (!caret) return
    become(commentAt(project, caret.focus.id, caret.focus.offset))
  })
}

function become(current: Id | null): void {
  if (current !== useCommentsView.getState().current) setCommentsView({ current })
}

function commentAt(project: Project, line: Id, offset: number): Id | null {
  const here = (openByLine(project.comments).get(line) ?? []).filter(
    ({ span }) => !span || (span.start <= offset && offset <= span.end),
  )
  return (here.findLast(comment => comment.span) ?? here[0])?.id ?? null
}
