import { outline } from '../outline'
import type { Project } from '../project'
import { utf8 } from '../report/sha256'
import type { Stamp } from '../report/stamp'
import type { Annex, Statute } from '../statute'
import { escapeXml } from '../word/xml'
import { element, plain } from './element'
import { hierarchy } from './hierarchy'

/**
 * The statute as Akoma Ntoso 1.0 (OASIS LegalDocML), a bill while it has a status line and an act after: 编 part, 章 chapter, 节 section,
 * 条 article, 款 paragraph without num, 项 point and 目 indent in lists, citations as refs (domain.md §8).
 */
export function writeAkomaNtoso({ statute, id }: Project, stamp: Stamp): Uint8Array {
  const [name, kind] = statute.status === '' ? ['act', 'act'] : ['bill', 'draft']
  const document = element(
    name,
    { name: kind },
    meta(id, name, stamp),
    preface(statute),
    statute.preamble.length === 0 ? '' : element('preamble', {}, ...statute.preamble.map(plain)),
    element('body', {}, hierarchy(outline(statute))),
    attachments(statute.annexes, id, stamp),
  )
  return utf8(
    `<?xml version="1.0" encoding="UTF-8"?>\n${element('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }, document)}\n`,
  )
}

/** The three levels of identification every document needs; ours are by the project's id and the day of export. */
function meta(id: string, name: string, { date }: Stamp): string {
  const work = `/akn/cn/${name}/${id}`
  const levels = [
    ['FRBRWork', work, element('FRBRcountry', { value: 'cn' })],
    ['FRBRExpression', `${work}/zho@${date}`, element('FRBRlanguage', { language: 'zho' })],
    ['FRBRManifestation', `${work}/zho@${date}.xml`, ''],
  ] as const
  const written = levels.map(([level, uri, last]) =>
    element(
      level,
      {},
      element('FRBRthis', { value: `${uri}/!main` }),
      element('FRBRuri', { value: uri }),
      element('FRBRdate', { date, name: 'export' }),
      element('FRBRauthor', { href: '#trilist' }),
      last,
    ),
  )
  const organisation = element('TLCOrganization', {
    eId: 'trilist',
    href: '/ontology/organization/trilist',
    showAs: 'Trilist',
  })
  return element(
    'meta',
    {},
    element('identification', { source: '#trilist' }, ...written),
    element('references', { source: '#trilist' }, organisation),
  )
}

function preface({ title, status, enactmentNote }: Statute): string {
  return element(
    'preface',
    {},
    element('p', {}, element('docTitle', {}, escapeXml(title))),
    status === '' ? '' : element('p', {}, element('docStatus', {}, escapeXml(status))),
    enactmentNote === '' ? '' : plain(enactmentNote),
  )
}

function attachments(annexes: readonly Annex[], id: string, stamp: Stamp): string {
  if (annexes.length === 0) return ''
  const written = annexes.map(({ label, title, lines }, index) =>
    element(
      'attachment',
      { eId: `att_${index + 1}` },
      element('heading', {}, escapeXml(label)),
      element('subheading', {}, escapeXml(title)),
      element(
        'doc',
        { name: 'annex' },
        meta(`${id}-annex-${index + 1}`, 'doc', stamp),
        element('mainBody', {}, ...lines.map(plain)),
      ),
    ),
  )
  return element('attachments', {}, ...written)
}
