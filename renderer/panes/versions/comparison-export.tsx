import { useState } from 'react'
import type { ExportWhat } from '../../../shared/api'
import type { Project } from '../../../shared/project'
import { exportDocument } from '../../commands/export'
import { useText } from '../../ui/use-text'
import { projectAt, type Side, statuteAt } from './version'

const DOCUMENTS = [
  'comparison',
  'comparison-two',
  'tracked',
  'revision',
  'decision',
] as const satisfies readonly ExportWhat[]
type Document = (typeof DOCUMENTS)[number]

/** Writes what two versions differ in as a Word document of the chosen kind. */
export function ComparisonExport({
  project,
  old,
  fresh,
}: {
  readonly project: Project
  readonly old: Side
  readonly fresh: Side
}) {
  const t = useText()
  const [what, setWhat] = useState<Document>('comparison')
  const newer = fresh.kind === 'file' ? { ...project, statute: fresh.statute } : projectAt(project, fresh)
  const older = statuteAt(project, old)
  if (!newer || !older) return null
  return (
    <span className="comparison-export">
      <select
        className="field"
        aria-label={t('versions.document')}
        value={what}
        onChange={event => setWhat(DOCUMENTS.find(each => each === event.target.value) ?? 'comparison')}
      >
        {DOCUMENTS.map(each => (
          <option key={each} value={each}>
            {t(`versions.document-${each}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button"
        onClick={() => exportDocument({ project: newer, older, what, format: 'docx' })}
      >
        {t('versions.export')}
      </button>
    </span>
  )
}
