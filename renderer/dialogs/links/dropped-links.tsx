import { projectOf, useStore } from '../../store'
import { DroppedLinks } from '../../ui/dropped-links'
import { Modal } from '../../ui/modal'
import { useText } from '../../ui/use-text'

/** Every clause link that was ever taken away from this project, the last one first. */
export function DroppedLinksDialog() {
  const t = useText()
  const project = useStore(projectOf)
  return (
    <Modal title={t('links.dropped')} size="middle">
      {project.droppedLinks.length === 0 && <p className="empty">{t('links.dropped-none')}</p>}
      <DroppedLinks project={project} solution={null} />
    </Modal>
  )
}
