import { computer } from './computer'

/** What the window begins with. Asked before the rest of the program is run, so that the computer reads it meanwhile. */
export const asked = computer.start()
