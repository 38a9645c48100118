import { area } from './area'

export const importing = area({}, {})
