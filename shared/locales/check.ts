import { area } from './area'

export const check = area({}, {})
