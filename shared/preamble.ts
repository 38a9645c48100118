import type { Statute } from './statute'

/** Whether a preamble bears its own title (序言): it then stands after the 目录 (domain.md §1.2); other words before the body stand above it. */
export const hasTitledPreamble = ({ preamble: [first = ''] }: Statute): boolean => /^序\s*言$/.test(first)
