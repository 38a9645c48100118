import { area } from './area'

export const lintWords = area({}, {})
