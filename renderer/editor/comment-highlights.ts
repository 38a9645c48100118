import type { Comment } from '../../shared/comments'
import { memo } from '../../shared/memo'
import type { Project } from '../../shared/project'
import type { Id } from '../../shared/statute'
import { useCalmProject } from '../calm-project'
import { useStore } from '../store'
import { setCommentsView, useCommentsView } from './comments-view'
import { rangeIn, textNodesOf } from './line-text'
import { followView, linesNearView } from './near-view'
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
  for (const line of linesNearView())
    for (const { id, span } of byLine.get(line.dataset.id ?? '') ?? []) {
      const nodes = textNodesOf(line)
      const range = span ? rangeIn(nodes, span.start, span.end) : wholeOf(nodes)
      if (range) ranges[id === current ? 'comment-current' : 'comment'].push(range)
    }
  return ranges
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
    if (comment.resolved || comment.provision === null) continue
    const line = byLine.get(comment.provision)
    if (line) line.push(comment)
    else byLine.set(comment.provision, [comment])
  }
  return byLine
})

/** The comment whose words hold the caret becomes the current one; one on a whole provision when there is no closer one. */
function followCaret(): () => void {
  return useStore.subscribe((state, before) => {
    const { caret, project } = state.history.present
    if (caret === before.history.present.caret || project.comments.length === 0) return
    if (!caret) return
    const id = commentAt(project, caret.focus.id, caret.focus.offset)
    if (id !== useCommentsView.getState().current) setCommentsView({ current: id })
  })
}

function commentAt(project: Project, line: Id, offset: number): Id | null {
  const here = (openByLine(project.comments).get(line) ?? []).filter(
    ({ span }) => !span || (span.start <= offset && offset <= span.end),
  )
  return (here.findLast(comment => comment.span) ?? here[0])?.id ?? null
}
