import { type RefObject, useEffect, useRef, useState } from 'react'
import type { TextKey } from '../../../shared/locales/text'
import { runCommand } from '../../commands/run'
import { isKeyOf } from '../../hear-keys'
import { KeyHint, keysText } from '../../ui/key-hint'
import { Modal } from '../../ui/modal'
import { useText } from '../../ui/use-text'
import { Marked } from './marked'
import './help.css'

const CHAPTERS: readonly { readonly head: TextKey; readonly lines: readonly TextKey[] }[] = [
  {
    head: 'guide.start',
    lines: ['guide.start-1', 'guide.start-2', 'guide.start-3', 'guide.start-4', 'guide.start-5'],
  },
  { head: 'guide.method', lines: ['guide.method-1', 'guide.method-2', 'guide.method-3', 'guide.method-4'] },
  {
    head: 'guide.typing',
    lines: [
      'guide.typing-1',
      'guide.typing-2',
      'guide.typing-3',
      'guide.typing-4',
      'guide.typing-5',
      'guide.typing-6',
      'guide.typing-7',
      'guide.typing-8',
    ],
  },
  { head: 'guide.checks', lines: ['guide.checks-1', 'guide.checks-2', 'guide.checks-3', 'guide.checks-4'] },
  { head: 'guide.together', lines: ['guide.together-1', 'guide.together-2', 'guide.together-3'] },
  {
    head: 'guide.files',
    lines: ['guide.files-1', 'guide.files-2', 'guide.files-3', 'guide.files-4', 'guide.files-5', 'guide.files-6'],
  },
]

/** The help page for drafters; what is typed in its field leaves only the sentences that hold it. */
export function Help() {
  const t = useText()
  const [words, setWords] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useSearchKey(field)
  const holds = (key: TextKey) => t(key).toLowerCase().includes(words.trim().toLowerCase())
  const chapters = CHAPTERS.map(({ head, lines }) => ({ head, lines: holds(head) ? lines : lines.filter(holds) }))
  const shown = chapters.filter(({ lines }) => lines.length > 0)
  return (
    <Modal
      title={t('commands.help')}
      size="large"
      footer={
        <button type="button" className="button" onClick={() => void runCommand('show-keys')}>
          {t('commands.show-keys')}
          <KeyHint command="show-keys" />
        </button>
      }
    >
      <input
        ref={field}
        className="field guide-search"
        type="search"
        aria-label={t('guide.search')}
        placeholder={`${t('guide.search')}　${keysText('find')}`}
        value={words}
        onChange={event => setWords(event.target.value)}
      />
      <div className="guide" aria-live="polite">
        {shown.map(({ head, lines }) => (
          <section key={head}>
            <h3>
              <Marked text={t(head)} words={words} />
            </h3>
            <ul>
              {lines.map(line => (
                <li key={line}>
                  <Marked text={t(line)} words={words} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        {shown.length === 0 && <p className="empty">{t('guide.none', { words })}</p>}
      </div>
    </Modal>
  )
}

/** The help opens with the keyboard in its field; while it is open the keys of «find» lead there. */
function useSearchKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    field.current?.focus()
    const hear = (event: KeyboardEvent) => {
      if (!isKeyOf('find', event)) return
      event.preventDefault()
      field.current?.select()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [field])
}
