import type { Coverage } from '../../../shared/coverage/finding'
import { standings } from '../../../shared/coverage/standing'
import type { Matter, Problem, Solution } from '../../../shared/lists'
import type { Project } from '../../../shared/project'
import type { Row, RowKind } from '../../row-kind'
import { useText } from '../../ui/use-text'
import { MarkSign } from '../../ui/verdict'
import { RowVerdict } from './row-verdict'

/** A card's number, standing, title and tags. */
export function RowFace({
  kind,
  row,
  project,
  coverage,
}: {
  readonly kind: RowKind
  readonly row: Row
  readonly project: Project
  readonly coverage: Coverage
}) {
  const t = useText()
  const mark = standings(project).get(row.id) ?? 'none'
  return (
    <>
      <span className="card-line">
        <span className={`mark-${mark}`}>
          <MarkSign mark={mark} />
          <span className="unseen">{t(`lists.mark-${mark}`)}</span>
        </span>
        <span className="number">{row.no}</span>
        <RowVerdict kind={kind} id={row.id} coverage={coverage} mark={mark} />
      </span>
      <span className="card-title">{row.title || t('lists.untitled')}</span>
      <Tags tags={tagsOf(kind, row)} />
    </>
  )
}

function Tags({ tags }: { readonly tags: readonly string[] }) {
  if (tags.length === 0) return null
  return (
    <span className="tags">
      {tags.map(tag => (
        <span key={tag} className="tag">
          {tag}
        </span>
      ))}
    </span>
  )
}

/** How many tags a card shows; the full row has them all. */
const TAGS = 4

function tagsOf(kind: RowKind, row: Row): readonly string[] {
  return [...new Set(wordsOf(kind, row))].filter(word => word !== '').slice(0, TAGS)
}

function wordsOf(kind: RowKind, row: Row): readonly string[] {
  switch (kind) {
    case 'problem':
      return (row as Problem).sources.map(source => source.kind)
    case 'matter':
      return [(row as Matter).kind, ...(row as Matter).leadDepartments]
    case 'solution':
      return (row as Solution).legalTools
  }
}
