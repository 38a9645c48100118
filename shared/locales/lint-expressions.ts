import { area } from './area'

export const lintExpressions = area({}, {})
