import { setAnnex, setHead } from '../edits/statute-head'
import type { Project } from '../project'
import type { Annex, Statute } from '../statute'

/** A text that is no provision, and the edit that changes it where it stands. */
export type Around = {
  readonly text: string
  readonly write: (project: Project, change: (now: string) => string) => Project
}

/** The texts of an act around its articles, in order: title, status, enactment note, preamble, annexes. */
export const textsAround = (statute: Statute): readonly Around[] => [
  ...(['title', 'status', 'enactmentNote'] as const).map(field => ({
    text: statute[field],
    write: (project: Project, change: (now: string) => string) =>
      setHead(project, { [field]: change(project.statute[field]) }),
  })),
  ...statute.preamble.map((text, at) => ({
    text,
    write: (project: Project, change: (now: string) => string) =>
      setHead(project, { preamble: changedAt(project.statute.preamble, at, change) }),
  })),
  ...statute.annexes.flatMap(textsOfAnnex),
]

function textsOfAnnex({ id, title, lines }: Annex): readonly Around[] {
  const write = (project: Project, words: (annex: Annex) => Partial<Annex>): Project => {
    const annex = project.statute.annexes.find(each => each.id === id)
    return annex ? setAnnex(project, id, words(annex)) : project
  }
  return [
    { text: title, write: (project, change) => write(project, annex => ({ title: change(annex.title) })) },
    ...lines.map((text, at) => ({
      text,
      write: (project: Project, change: (now: string) => string) =>
        write(project, annex => ({ lines: changedAt(annex.lines, at, change) })),
    })),
  ]
}

const changedAt = (lines: readonly string[], at: number, change: (now: string) => string): readonly string[] =>
  lines.map((line, index) => (index === at ? change(line) : line))
