import fc from 'fast-check'

/**
 * Properties are tried on the same random cases in every run, so that a test that fails tells of a change and not of luck.
 * TRILIST_SEED=$RANDOM tries others; a failing one is printed and becomes a case of its own.
 */
fc.configureGlobal({ seed: Number(process.env.TRILIST_SEED ?? 20_261_123) })
