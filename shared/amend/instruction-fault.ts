/** Why an instruction cannot be carried out; each has a text in locales/amend.ts. */
export const FAULT_REASONS = [
  'not-understood',
  'no-such-provision',
  'words-not-found',
  'number-not-free',
  'other-act',
] as const
export type FaultReason = (typeof FAULT_REASONS)[number]

/** An instruction names a place or words that the act does not have. */
export class InstructionFault extends Error {
  constructor(
    readonly reason: FaultReason,
    readonly words: string,
  ) {
    super(`${reason}: ${words}`)
  }
}
