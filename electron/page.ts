import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { isSystemError } from './failure'

/** The window's page has a scheme of its own, so that it can read nothing of the disk but what is answered here. */
export const SCHEME = 'trilist'
export const PAGE = `${SCHEME}://window/index.html`

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Is this the address of our own page? */
export const isOurPage = (address: string): boolean => address.startsWith(`${SCHEME}://window/`)

/** Answers a request of the page with a file of the folder it was built into; anything else is not found. */
export async function answerPage(folder: string, address: string): Promise<Response> {
  const path = normalize(join(folder, decodeURIComponent(new URL(address).pathname)))
  const type = TYPES[extname(path)]
  if (!isOurPage(address) || !path.startsWith(folder + sep) || !type) return notFound()
  try {
    const headers = { 'content-type': type, 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' }
    return new Response(new Uint8Array(await readFile(path)), { headers })
  } catch (error) {
    if (isSystemError(error)) return notFound()
    throw error
  }
}

const notFound = (): Response => new Response('', { status: 404 })
