import { type ComponentType, type LazyExoticComponent, lazy, Suspense } from 'react'
import type { Id } from '../../shared/statute'
import { useStore } from '../store'

/** What a dialog is given: what it was opened for. */
export type DialogProps = { readonly subject: Id | null }
type LazyDialog = LazyExoticComponent<ComponentType<DialogProps>>

/** Every dialog by the name `setView({ dialog })` opens it with; they are loaded when first needed. */
const DIALOGS: Readonly<Record<string, LazyDialog>> = {
  palette: lazy(async () => ({ default: (await import('./palette')).Palette })),
  keys: lazy(async () => ({ default: (await import('./keys')).Keys })),
  help: lazy(async () => ({ default: (await import('./help/help')).Help })),
  preview: lazy(async () => ({ default: (await import('./preview/preview')).Preview })),
  about: lazy(async () => ({ default: (await import('./about')).About })),
  recovery: lazy(async () => ({ default: (await import('./recovery')).Recovery })),
  'new-project': lazy(async () => ({ default: (await import('./new-project')).NewProject })),
  'project-info': lazy(async () => ({ default: (await import('./project-info')).ProjectInfo })),
  freeze: lazy(async () => ({ default: (await import('./freeze')).Freeze })),
  'edit-row': lazy(async () => ({ default: (await import('./rows/edit-row')).EditRow })),
  'tie-row': lazy(async () => ({ default: (await import('./rows/tie-row')).TieRow })),
  'merge-rows': lazy(async () => ({ default: (await import('./rows/merge-rows')).MergeRows })),
  'set-rows': lazy(async () => ({ default: (await import('./rows/set-rows')).SetRows })),
  'split-row': lazy(async () => ({ default: (await import('./rows/split-row')).SplitRow })),
  duplicates: lazy(async () => ({ default: (await import('./rows/duplicates')).Duplicates })),
  'waive-problem': lazy(async () => ({ default: (await import('./rows/waive-problem')).WaiveProblem })),
  'pick-clause': lazy(async () => ({ default: (await import('./links/pick-clause')).PickClause })),
  'pick-solution': lazy(async () => ({ default: (await import('./links/pick-solution')).PickSolution })),
  'confirm-links': lazy(async () => ({ default: (await import('./links/confirm-links')).ConfirmLinks })),
  'review-link': lazy(async () => ({ default: (await import('./links/review-link')).ReviewLink })),
  'adjust-link': lazy(async () => ({ default: (await import('./links/adjust-link')).AdjustLink })),
  'dropped-links': lazy(async () => ({ default: (await import('./links/dropped-links')).DroppedLinksDialog })),
  'import-lists': lazy(async () => ({ default: (await import('./import-lists')).ImportLists })),
  'apply-decision': lazy(async () => ({ default: (await import('./apply-decision')).ApplyDecision })),
  'ignore-finding': lazy(async () => ({ default: (await import('./norms/ignore-finding')).IgnoreFinding })),
  'rule-help': lazy(async () => ({ default: (await import('./norms/rule-help')).RuleHelpDialog })),
  'norm-settings': lazy(async () => ({ default: (await import('./norms/norm-settings')).NormSettings })),
  'same-opinions': lazy(async () => ({ default: (await import('./opinions/same-opinions')).SameOpinions })),
  opinion: lazy(async () => ({ default: (await import('./opinions/opinion-form')).OpinionForm })),
  'import-issues': lazy(async () => ({ default: (await import('./import-issues')).ImportIssues })),
}

const QuestionDialog = lazy(async () => ({ default: (await import('./question')).QuestionDialog }))

/** The dialog that is open, and over it the question the window asks. */
export function Dialogs() {
  const dialog = useStore(state => state.dialog)
  const question = useStore(state => state.question)
  const Open = dialog && DIALOGS[dialog.name]
  return (
    <>
      {Open && (
        <Suspense key={`${dialog.name} ${dialog.subject}`} fallback={null}>
          <Open subject={dialog.subject} />
        </Suspense>
      )}
      {question && (
        <Suspense fallback={null}>
          <QuestionDialog question={question} />
        </Suspense>
      )}
    </>
  )
}
