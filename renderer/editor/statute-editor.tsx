import { type DragEvent, useCallback, useEffect, useLayoutEffect, useState } from 'react'
import type { Editor } from 'slate'
import { Editable, ReactEditor, type RenderChunkProps, type RenderElementProps, Slate, useSlate } from 'slate-react'
import { useStore } from '../store'
import { useText } from '../ui/use-text'
import { activate } from './active'
import { hearCopy, hearCut, hearPaste } from './clipboard'
import { followComments } from './comment-highlights'
import { setComposing } from './composing'
import { createStatuteEditor } from './create-statute-editor'
import { drawFirst, drawnFirst, drawRest } from './draw-in-turn'
import { followChoice } from './follow-choice'
import { hearCitationClick } from './follow-citation'
import { heldProvisions, type InStep, inStep } from './in-step'
import { hearEditorKeys } from './keys'
import { keepLinesWhole } from './lines-whole'
import { manageEditable } from './managed-editable'
import { type Margin, margin } from './margin'
import { followMargin } from './margin-follower'
import { Chunk, ProvisionLine, Run } from './provision-line'
import { hearLetters } from './put-letters'
import { revealCaret } from './reveal-caret'
import { countQuickly } from './runs-on-page'
import { followFindings } from './underlines'

/** The statute's articles as one text to write in: Slate on the list of provisions, kept in step with the store. */
export function StatuteEditor() {
  const say = useText()
  const [{ editor, step, edge }] = useState(prepare)
  useEffect(drawnFirst, [])
  useEffect(() => activate({ editor, step }), [editor, step])
  useEffect(() => step.follow(), [step])
  useEffect(() => followMargin(edge), [edge])
  useEffect(() => keepLinesWhole(editor), [editor])
  useEffect(() => () => setComposing(false), [])
  useEffect(followChoice, [])
  useEffect(followFindings, [])
  useEffect(followComments, [])
  const renderElement = useCallback(
    (props: RenderElementProps) => <ProvisionLine {...props} onDrawn={edge.drawn} />,
    [edge],
  )
  return (
    // Without initialValue, for which Slate would copy what an editor before drew: the provisions would be others, a step of typing.
    <Slate editor={editor} onChange={step.report}>
      <Editable
        className="statute"
        aria-label={say('draft.statute')}
        lang="zh-CN"
        spellCheck={false}
        renderElement={renderElement}
        renderLeaf={Run}
        renderChunk={renderChunk}
        scrollSelectionIntoView={revealCaret}
        onDOMBeforeInput={event => hearInput(editor, event)}
        onFocus={drawRest}
        onMouseDown={hearCitationClick}
        onKeyDown={event => hearEditorKeys(editor, event)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => {
          setComposing(false)
          step.catchUp()
        }}
        onCopy={event => hearCopy(editor, event)}
        onCut={event => hearCut(editor, event)}
        onPaste={event => hearPaste(editor, event)}
        onDragStart={refuse}
        onDrop={refuse}
      />
      <MarginPainter margin={edge} editor={editor} />
    </Slate>
  )
}

countQuickly()

/** Slate calls it as a function; a chunk remembers whether it was drawn, so it has to be a component. */
const renderChunk = (props: RenderChunkProps) => <Chunk {...props} />

type Prepared = { readonly editor: Editor; readonly step: InStep; readonly edge: Margin }

function prepare(): Prepared {
  drawFirst()
  const editor = createStatuteEditor(heldProvisions())
  return { editor, step: inStep(editor), edge: margin() }
}

/** Words are moved by cutting and pasting; dropped ones would land between the lines of the list. */
function refuse(event: DragEvent): true {
  event.preventDefault()
  return true
}

/** Gives true when Slate has nothing left to do. The window's own undo in an editable element would know one element only. */
function hearInput(editor: Editor, event: InputEvent): boolean {
  if (event.inputType === 'historyUndo' || event.inputType === 'historyRedo') event.preventDefault()
  return event.defaultPrevented || hearLetters(editor, event)
}

/** Brings labels up to date after each redraw of the editor. */
function MarginPainter({ margin: edge, editor }: { readonly margin: Margin; readonly editor: Editor }) {
  useSlate()
  useLayoutEffect(() => manageEditable(ReactEditor.toDOMNode(editor, editor)), [editor])
  useLayoutEffect(() => {
    const { project, caret } = useStore.getState().history.present
    edge.label(project.statute, caret?.focus.id ?? null)
  })
  return null
}
