import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/bench/**', 'node_modules/**'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 120_000,
    coverage: { include: ['shared/**/*.ts'], exclude: ['shared/locales/**'] },
  },
})
