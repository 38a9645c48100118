import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyProject } from '../../../shared/project'
import { fingerprintOf } from '../../../shared/report/fingerprint'
import { sha256, utf8 } from '../../../shared/report/sha256'

test('the hash is SHA-256 as everybody computes it, for any text', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), words => {
      expect(sha256(words)).toBe(createHash('sha256').update(words, 'utf8').digest('hex'))
    }),
  )
})

test('bytes are UTF-8, a lone surrogate is the replacement character', () => {
  expect(Buffer.from(utf8('条é𠮷\ud800')).toString('utf8')).toBe('条é𠮷\ufffd')
})

test('a fingerprint follows the statute and the lists, not the settings or the order of keys', () => {
  const project = emptyProject('a')
  const print = fingerprintOf(project)
  expect(print).toMatch(/^([0-9A-F]{4}-){3}[0-9A-F]{4}$/)
  expect(fingerprintOf({ ...project, info: { ...project.info, city: '泰州' } })).toBe(print)
  expect(fingerprintOf(Object.fromEntries(Object.entries(project).reverse()) as typeof project)).toBe(print)
  expect(fingerprintOf({ ...project, statute: { ...project.statute, title: '条例' } })).not.toBe(print)
})
