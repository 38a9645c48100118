import * as z from 'zod/mini'

/** Says whether a plain JSON value fits. No says nothing: the schema itself must be asked. */
export type QuickGuard = (value: unknown) => boolean

/**
 * A guard made of a schema, for large files. It says yes only to values the schema would give back as they are, but for the order
 * of keys; a schema keeps a record of what is wrong with every field, and this takes a twentieth of the time.
 */
export function quickGuard(schema: z.core.$ZodType): QuickGuard {
  const guard = guardOf(schema)
  return asksMore(schema) ? value => guard(value) && z.safeParse(schema, value).success : guard
}

/** Whether a schema checks more than the type of its values. */
function asksMore(schema: z.core.$ZodType): boolean {
  const { def } = schema._zod
  return 'check' in def || (def.checks ?? []).some(check => !isLeast(check))
}

/** Nearly all strings that are asked for anything are asked not to be empty. */
const isLeast = (check: z.core.$ZodCheck<never>): boolean => check._zod.def.check === 'min_length'

function leastLength({ checks = [] }: z.core.$ZodTypeDef): number {
  const least = checks.map(({ _zod: { def } }) => ('minimum' in def ? Number(def.minimum) : 0))
  return Math.max(0, ...least)
}

function guardOf(schema: z.core.$ZodType): QuickGuard {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'string':
      return stringGuard('check' in def ? 0 : leastLength(def))
    case 'number':
      return value => typeof value === 'number'
    case 'boolean':
      return value => typeof value === 'boolean'
    case 'literal':
      return oneOf(def.values)
    case 'enum':
      return oneOf(Object.values(def.entries))
    case 'array':
      return arrayGuard(quickGuard(def.element), leastLength(def))
    case 'object':
      return def.catchall?._zod.def.type === 'never' ? objectGuard(def.shape) : never
    case 'record':
      return isPlainString(def.keyType) ? recordGuard(quickGuard(def.valueType)) : never
    case 'nullable': {
      const inner = quickGuard(def.innerType)
      return value => value === null || inner(value)
    }
    case 'optional':
    case 'default':
    case 'readonly':
      return quickGuard(def.innerType)
    default:
      return never
  }
}

const never: QuickGuard = () => false

const stringGuard =
  (least: number): QuickGuard =>
  value =>
    typeof value === 'string' && value.length >= least

function oneOf(values: readonly unknown[]): QuickGuard {
  const known = new Set(values)
  return value => known.has(value)
}

const isPlainString = ({ _zod: { def } }: z.core.$ZodType): boolean =>
  def.type === 'string' && !('check' in def) && (def.checks ?? []).length === 0

function arrayGuard(element: QuickGuard, least: number): QuickGuard {
  return value => {
    if (!Array.isArray(value) || value.length < least) return false
    for (let at = 0; at < value.length; at += 1) if (!element(value[at])) return false
    return true
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function recordGuard(inner: QuickGuard): QuickGuard {
  return value => {
    if (!isRecord(value)) return false
    for (const key in value) if (key === '__proto__' || !inner(value[key])) return false
    return true
  }
}

type Field = {
  readonly key: string
  readonly guard: QuickGuard
  readonly required: boolean
  /** The least length of a string; -1 for what is no plain string. Most fields are, and asking no guard for them takes half the time. */
  readonly least: number
}

const holds = ({ guard, least }: Field, value: unknown): boolean =>
  typeof value === 'string' && least >= 0 ? value.length >= least : guard(value)

/** How long a string must be at least where nothing else is asked of it; -1 where something is, or where it is no string. */
const plainLeast = (schema: z.core.$ZodType): number => {
  const { def } = schema._zod
  return def.type === 'string' && !asksMore(schema) ? leastLength(def) : -1
}

/** Every key of the shape, optional ones or not, and no more. */
function objectGuard(shape: z.core.$ZodShape): QuickGuard {
  const fields = Object.entries(shape).map(([key, schema]) => ({
    key,
    guard: quickGuard(schema),
    required: schema._zod.def.type !== 'optional',
    least: plainLeast(schema),
  }))
  const byKey: ReadonlyMap<string, Field> = new Map(fields.map(field => [field.key, field]))
  const required = fields.filter(field => field.required).length
  return value => {
    if (!isRecord(value)) return false
    let at = 0
    let found = 0
    for (const key in value) {
      // Keys mostly come in the order of the shape.
      const next = fields[at]
      const field = next?.key === key ? next : byKey.get(key)
      if (!field || !holds(field, value[key])) return false
      if (field.required) found += 1
      at += 1
    }
    return found === required
  }
}
