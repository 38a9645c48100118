import { useMemo } from 'react'
import { coverage } from '../../../shared/coverage/coverage'
import { type Flow, type FlowNode, flowOf } from '../../../shared/flow'
import { type ListFilter, shownRows } from '../../../shared/list-filter'
import { look, projectOf, setView, useStore } from '../../store'
import { EmptyState, EmptyWay } from '../../ui/empty-state'
import { useText } from '../../ui/use-text'
import { MarkSign, markOf } from '../../ui/verdict'
import { layoutFlow, NODE_WIDTH, type PlacedNode } from './layout-flow'
import './flow.css'

const WIDTH = 1200

/** Problem → matter → solution → clause as one picture. What is chosen and all it is tied to stands out; a click chooses. */
export function FlowPicture({ filter }: { readonly filter: ListFilter }) {
  const t = useText()
  const project = useStore(projectOf)
  const chosen = useStore(state => state.history.present.chosen)
  const { flow, placed } = useMemo(() => {
    const judged = coverage(project)
    const flow = flowOf(project, judged, shownRows(project, judged, filter))
    return { flow, placed: layoutFlow(flow, WIDTH) }
  }, [project, filter])
  const near = useMemo(() => tiedTo(flow, chosen?.id ?? null), [flow, chosen])
  if (flow.nodes.length === 0) return <EmptyFlow begun={project.problems.length > 0} />
  const fades = (key: string) => near !== null && !near.has(key)
  return (
    <section className="flow" aria-label={t('flow.label')}>
      <svg viewBox={`0 0 ${WIDTH} ${placed.height}`} style={{ minWidth: '60rem' }}>
        <title>{t('flow.label')}</title>
        {placed.edges.map(edge => (
          <path
            key={`${edge.from} ${edge.to}`}
            d={edge.curve}
            className={`flow-edge edge-${edge.state}${fades(edge.from) || fades(edge.to) ? ' faded' : ''}`}
          />
        ))}
        {placed.nodes.map(node => (
          <Node key={node.key} node={node} faded={fades(node.key)} chosen={chosen?.id === node.choice.id} />
        ))}
      </svg>
    </section>
  )
}

function EmptyFlow({ begun }: { readonly begun: boolean }) {
  const t = useText()
  if (begun) return <EmptyState title={t('lists.none-fit')} body={t('flow.none-fit')} />
  return (
    <EmptyState title={t('flow.empty-title')} body={t('flow.empty')}>
      <EmptyWay command="add-problem" main />
      <EmptyWay command="import-lists" />
    </EmptyState>
  )
}

function Node({
  node,
  faded,
  chosen,
}: {
  readonly node: PlacedNode
  readonly faded: boolean
  readonly chosen: boolean
}) {
  return (
    <foreignObject x={node.x} y={node.y} width={NODE_WIDTH} height={node.height}>
      <button
        type="button"
        className={`flow-node${faded ? ' faded' : ''}`}
        style={{ '--rows': node.rows }}
        aria-pressed={chosen}
        title={`${node.name} ${node.title}`}
        onClick={() => look({ chosen: node.choice })}
        onDoubleClick={() => goTo(node)}
      >
        {node.verdict && <MarkSign mark={markOf(node.verdict)} />}
        <strong>{node.name}</strong>
        <span>{node.title}</span>
      </button>
    </foreignObject>
  )
}

/** A clause is shown in the draft, a row in the lists. */
function goTo(node: FlowNode): void {
  look({ chosen: node.choice })
  setView({ workspace: node.column === 3 ? 'draft' : 'lists' })
}

/** Keys of everything on a way through the chosen thing; null when nothing in the picture is chosen. */
function tiedTo(flow: Flow, id: string | null): ReadonlySet<string> | null {
  const starts = flow.nodes.filter(node => node.choice.id === id).map(node => node.key)
  if (starts.length === 0) return null
  const found = new Set(starts)
  const follow = (from: 'from' | 'to', to: 'from' | 'to') => {
    const queue = [...starts]
    for (let key = queue.pop(); key !== undefined; key = queue.pop())
      for (const edge of flow.edges)
        if (edge[from] === key && !found.has(edge[to])) {
          found.add(edge[to])
          queue.push(edge[to])
        }
  }
  follow('from', 'to')
  follow('to', 'from')
  return found
}
