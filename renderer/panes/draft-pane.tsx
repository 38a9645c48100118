import { AnnexFields } from '../editor/annex-fields'
import { stayHere } from '../editor/bring-into-view'
import { CaptionBar } from '../editor/caption-bar'
import { CiteCard } from '../editor/cite-card'
import { CitePicker } from '../editor/cite-picker'
import { EmptyDraft } from '../editor/empty-draft'
import { FindingHover } from '../editor/finding-hover'
import { GoToBar } from '../editor/go-to-bar'
import { Grip } from '../editor/grip'
import { HeadFields } from '../editor/head-fields'
import { rememberView } from '../editor/keep-view'
import { StatuteEditor } from '../editor/statute-editor'
import { TrackedMarks } from '../editor/tracked-marks'
import { projectOf, useStore } from '../store'
import { CrashGuard } from '../ui/crash-guard'
import { useText } from '../ui/use-text'
import '../editor/caption.css'
import '../editor/cite-picker.css'
import '../editor/draft.css'

/** The draft as a printed page that one writes on. */
export function DraftPane() {
  const say = useText()
  const empty = useStore(state => projectOf(state).statute.provisions.length === 0)
  const project = useStore(state => projectOf(state).id)
  const tracked = useStore(state => projectOf(state).tracking !== undefined)
  return (
    <section className="draft-pane" aria-label={say('shell.draft')}>
      <div className={tracked ? 'desk with-changes' : 'desk'} onWheel={stayHere}>
        <article className="page" lang="zh-CN">
          <HeadFields />
          <CrashGuard key={project} remember={rememberView}>
            {empty ? <EmptyDraft /> : <StatuteEditor />}
          </CrashGuard>
          <AnnexFields />
          <Grip />
        </article>
        {tracked && <TrackedMarks key={project} />}
      </div>
      <GoToBar />
      <CaptionBar />
      <CiteCard />
      <CitePicker />
      <FindingHover />
    </section>
  )
}
