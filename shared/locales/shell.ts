import { area } from './area'

export const shell = area({}, {})
