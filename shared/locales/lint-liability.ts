import { area } from './area'

export const lintLiability = area({}, {})
