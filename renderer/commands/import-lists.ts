import { computer } from '../computer'
import { answered } from '../open-project'
import { setView } from '../store'

/** Reads a file with lists and shows what bringing it in would change; nothing is changed before the user says so. */
export async function importLists(): Promise<void> {
  const importedLists = answered(await computer.importLists())
  setView({ progress: null })
  if (importedLists) setView({ importedLists, dialog: { name: 'import-lists', subject: null } })
}
