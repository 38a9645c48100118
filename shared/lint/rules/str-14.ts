import type { Rule } from '../rule'

/** 文稿状态与题注不符. */
export const str14: Rule = {
  id: 'STR-14',
  severity: 'warning',
  source: { key: 'practice' },
  wrong: '（草案）\n（2026年5月1日某市人民代表大会常务委员会通过）',
  right: '（草案）',
  act: ({ statute: { status, enactmentNote, provisions, title } }) => {
    if (provisions.length === 0) return []
    if (agree(status.trim(), enactmentNote.trim())) return []
    return [{ at: null, start: 0, end: 0, words: status || enactmentNote || title }]
  },
}

function agree(status: string, note: string): boolean {
  if (status === '') return note !== ''
  return (note === '' || /修[正订]/.test(status)) && /^（[^（）]*(?:草案|稿|案)[^（）]*）$/.test(status)
}
