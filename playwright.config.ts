import { defineConfig } from '@playwright/test'

/** The real program under test or, for `npm run bench`, under measurement; scripts/e2e.mjs sees to runtime and display. */
export default defineConfig({
  testDir: 'test',
  testMatch: process.env.TRILIST_BENCH ? 'bench/*.bench.ts' : 'e2e/*.test.ts',
  outputDir: 'test-results',
  timeout: process.env.TRILIST_BENCH ? 600_000 : 60_000,
  workers: 1,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  use: { trace: 'retain-on-failure' },
})
