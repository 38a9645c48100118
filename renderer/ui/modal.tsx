import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Heading, ModalOverlay, Modal as Sheet } from 'react-aria-components'
import { setView } from '../store'
import { useEscape } from './use-escape'
import { useText } from './use-text'

/** Closes the dialog that is open. */
export const closeDialog = (): void => setView({ dialog: null })

/** A dialog over the window: holds the focus, Escape leaves it, and the focus goes back to where it was. */
export function Modal({
  title,
  children,
  footer,
  size = 'middle',
  onClose = closeDialog,
}: {
  readonly title: string
  readonly children: ReactNode
  readonly footer?: ReactNode
  readonly size?: 'small' | 'middle' | 'large'
  readonly onClose?: () => void
}) {
  const t = useText()
  useEscape(onClose)
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={open => open || onClose()}>
      <Sheet className={`sheet sheet-${size}`}>
        <Dialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <button type="button" className="icon-button" aria-label={t('shell.close')} onClick={onClose}>
              <X size={16} aria-hidden />
            </button>
          </div>
          <div className="dialog-body">{children}</div>
          {footer && <div className="dialog-foot">{footer}</div>}
        </Dialog>
      </Sheet>
    </ModalOverlay>
  )
}
