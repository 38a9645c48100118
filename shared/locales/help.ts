import { area } from './area'

export const help = area({}, {})
