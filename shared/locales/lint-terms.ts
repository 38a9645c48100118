import { area } from './area'

export const lintTerms = area({}, {})
