import { expect, test } from 'vitest'
import { projectJsonSchema } from '../../shared/project-json-schema'

test('the format is published as JSON Schema', () => {
  expect(projectJsonSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: { format: { const: 'trilist' }, version: { const: 1 } },
  })
})
