import { create } from 'zustand'
import { type LikelyDuplicates, likelyDuplicates, likelySameOpinions } from '../../../shared/likely-duplicates'
import type { Project } from '../../../shared/project'

/** Groups of problems or opinions somebody said are not the same; remembered until the window is closed. */
export const useNotDuplicates = create<{ readonly groups: ReadonlySet<string> }>()(() => ({ groups: new Set() }))

const keyOf = ({ rows }: LikelyDuplicates): string => rows.join(' ')

export const setNotDuplicates = (group: LikelyDuplicates): void =>
  useNotDuplicates.setState(({ groups }) => ({ groups: new Set([...groups, keyOf(group)]) }))

/** The groups of likely duplicates nobody has answered yet. */
export const openDuplicates = (project: Project, answered: ReadonlySet<string>): readonly LikelyDuplicates[] =>
  likelyDuplicates(project).filter(group => !answered.has(keyOf(group)))

/** The groups of opinions that probably say the same and that nobody has answered yet. */
export const openSameOpinions = (project: Project, answered: ReadonlySet<string>): readonly LikelyDuplicates[] =>
  likelySameOpinions(project).filter(group => !answered.has(keyOf(group)))
