import * as z from 'zod/mini'
import { projectSchema } from './project'

/** The project file's format as JSON Schema (draft 2020-12): what `trilist schema` prints. */
export function projectJsonSchema(): object {
  const schema = z.toJSONSchema(projectSchema)
  return { ...schema, properties: { ...schema.properties, checksum: CHECKSUM } }
}

const CHECKSUM = {
  description:
    'Optional: «sha256:» and the hex digest of the compact JSON text of the file without this field, keys in file order.',
  type: 'string',
}
