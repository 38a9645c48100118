import { area } from './area'

export const report = area({}, {})
