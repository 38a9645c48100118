import { defineConfig } from '@playwright/test'

/** The real program under test; `scripts/e2e.mjs` sees to runtime and display. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  timeout: 60_000,
  workers: 1,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  use: { trace: 'retain-on-failure' },
})
