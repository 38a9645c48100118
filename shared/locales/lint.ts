import { area } from './area'

export const lint = area({}, {})
