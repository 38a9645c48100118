import { area } from './area'

export const commands = area({}, {})
