import { area } from './area'

export const cli = area({}, {})
