import { area } from './area'

export const draft = area({}, {})
