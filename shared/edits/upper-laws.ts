import { importedLaw } from '../lint/linked-law'
import type { ImportedLaw, Project } from '../project'

/** Adds an upper law to compare with (AUT-10, AUT-11); a law of that name that is there already is replaced. */
export function putUpperLaw(project: Project, law: ImportedLaw): Project {
  const known = importedLaw(project, law.name)
  const upperLaws = known ? project.upperLaws.map(each => (each === known ? law : each)) : [...project.upperLaws, law]
  return { ...project, upperLaws }
}

/** Takes an upper law away; the same project when it is not there. */
export function removeUpperLaw(project: Project, name: string): Project {
  const upperLaws = project.upperLaws.filter(each => each.name !== name)
  return upperLaws.length === project.upperLaws.length ? project : { ...project, upperLaws }
}
