import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from 'vitest'
import { emptyProject, type Project } from '../../shared/project'

/** Tests of the disk: `folder` is a real one of the test's own, removed afterwards. */
export const test = base.extend<{ folder: string }>({
  // Vitest reads the names of the fixtures a fixture needs from this object, so it has to be there.
  folder: async ({ task: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'trilist-test-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 10 })
  },
})

/** A project that differs from others by its title. */
export const titled = (title: string): Project => {
  const project = emptyProject('test')
  return { ...project, statute: { ...project.statute, title } }
}

/** 2026-03-01 10:00 UTC and later: a clock that goes on by a second at each look. */
export function clock(): () => number {
  let at = Date.UTC(2026, 2, 1, 10)
  return () => {
    at += 1000
    return at
  }
}
