import { type ReactNode, useId } from 'react'
import { closeDialog, Modal } from './modal'
import { useText } from './use-text'

/** A dialog that is a form: Enter in a field or the main button submits it and closes; Escape leaves everything as it was. */
export function FormDialog({
  title,
  children,
  submit,
  onSubmit,
  disabled = false,
  size = 'middle',
}: {
  readonly title: string
  readonly children: ReactNode
  readonly submit?: string
  readonly onSubmit: () => void
  readonly disabled?: boolean
  readonly size?: 'small' | 'middle' | 'large'
}) {
  const t = useText()
  const form = useId()
  return (
    <Modal
      title={title}
      size={size}
      footer={
        <>
          <button type="button" className="button" onClick={closeDialog}>
            {t('shell.cancel')}
          </button>
          <button type="submit" form={form} className="button main" disabled={disabled}>
            {submit ?? t('shell.apply')}
          </button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={event => {
          event.preventDefault()
          if (disabled) return
          closeDialog()
          onSubmit()
        }}
      >
        {children}
      </form>
    </Modal>
  )
}
