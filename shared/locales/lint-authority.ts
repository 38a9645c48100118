import { area } from './area'

export const lintAuthority = area({}, {})
