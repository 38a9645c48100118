import { Printer, X, ZoomIn, ZoomOut } from 'lucide-react'
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { Dialog, Heading, ModalOverlay, Modal as Sheet } from 'react-aria-components'
import { text } from '../../../shared/locales/text'
import { fingerprintOf } from '../../../shared/report/fingerprint'
import { pagesOf } from '../../../shared/word/pages'
import { projectOf, useStore } from '../../store'
import { closeDialog } from '../../ui/modal'
import { useText } from '../../ui/use-text'
import { PrintedPage } from './printed-page'
import './preview.css'

const STEPS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2] as const
/** Height of a page with the space below it, in points. */
const PAGE_STEP = 842 + 18

/** The draft as it will print, page by page, in the form of the Word file. */
export function Preview() {
  const t = useText()
  const project = useStore(projectOf)
  const pages = useMemo(() => pagesOf(project.statute), [project.statute])
  const mark = useMemo(() => footMark(project), [project])
  const scroller = useRef<HTMLElement>(null)
  const [zoom, setZoom] = useState(1)
  const [at, setAt] = useState(1)
  const look = () => setAt(pageInView(scroller.current, zoom, pages.length))
  usePreviewKeys(setZoom)
  useScrolledByKeys(scroller)
  return (
    <ModalOverlay className="preview" isOpen onOpenChange={open => open || closeDialog()}>
      <Sheet className="preview-sheet">
        <Dialog className="dialog">
          <div className="preview-bar">
            <Heading slot="title" level={2}>
              {t('page.preview')}
            </Heading>
            <span className="muted" aria-live="polite">
              {t('page.at-page', { page: at, count: pages.length })}
            </span>
            <span className="spring" />
            <ZoomTools zoom={zoom} onZoom={setZoom} />
            <button type="button" className="button main" disabled={pages.length === 0} onClick={print}>
              <Printer size={14} aria-hidden />
              {t('page.print')}
            </button>
            <button type="button" className="icon-button" aria-label={t('shell.close')} onClick={closeDialog}>
              <X size={16} aria-hidden />
            </button>
          </div>
          <section
            ref={scroller}
            className="preview-pages"
            aria-label={t('page.preview')}
            lang="zh-CN"
            style={{ '--zoom': zoom }}
            onScroll={look}
          >
            {pages.length === 0 && <p className="empty">{t('page.empty')}</p>}
            {[...pages.entries()].map(([index, rows]) => (
              <PrintedPage key={`page ${index + 1}`} rows={rows} number={index + 1} mark={mark} />
            ))}
          </section>
        </Dialog>
      </Sheet>
    </ModalOverlay>
  )
}

/** The keyboard scrolls the pages from the start. */
function useScrolledByKeys(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pages = scroller.current
    if (!pages) return
    pages.tabIndex = 0
    pages.focus()
  }, [scroller])
}

/** Keys of the window mean the preview while it is open. */
function usePreviewKeys(setZoom: (step: (zoom: number) => number) => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const act = event.ctrlKey || event.metaKey ? KEYS[event.key.toLowerCase()] : undefined
      if (!act) return
      event.preventDefault()
      act(setZoom)
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [setZoom])
}

const KEYS: Readonly<Record<string, (setZoom: (step: (zoom: number) => number) => void) => void>> = {
  p: () => print(),
  '=': setZoom => setZoom(next),
  '-': setZoom => setZoom(before),
}

function ZoomTools({ zoom, onZoom }: { readonly zoom: number; readonly onZoom: (zoom: number) => void }) {
  const t = useText()
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={t('page.smaller')}
        disabled={zoom === STEPS[0]}
        onClick={() => onZoom(before(zoom))}
      >
        <ZoomOut size={16} aria-hidden />
      </button>
      <span className="preview-zoom">{Math.round(zoom * 100)}%</span>
      <button
        type="button"
        className="icon-button"
        aria-label={t('page.larger')}
        disabled={zoom === STEPS.at(-1)}
        onClick={() => onZoom(next(zoom))}
      >
        <ZoomIn size={16} aria-hidden />
      </button>
    </>
  )
}

const next = (zoom: number): number => STEPS.find(step => step > zoom) ?? zoom
const before = (zoom: number): number => STEPS.findLast(step => step < zoom) ?? zoom

/** The system's own dialog: a printer, or a file. */
const print = (): void => window.print()

/** As in the Word file: drafts carry the fingerprint in the foot of each page. */
function footMark(project: ReturnType<typeof projectOf>): string {
  return project.statute.status === '' ? '' : text('zh', 'report.fingerprint', { fingerprint: fingerprintOf(project) })
}

function pageInView(scroller: HTMLElement | null, zoom: number, count: number): number {
  if (!scroller) return 1
  const step = (PAGE_STEP * zoom * 96) / 72
  return Math.max(1, Math.min(count, Math.floor((scroller.scrollTop + scroller.clientHeight / 2) / step) + 1))
}
