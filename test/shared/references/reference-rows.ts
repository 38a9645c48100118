import { formatNumeral } from '../../../shared/numeral'
import { outline } from '../../../shared/outline'
import { citePlace } from '../../../shared/place'
import { placesOfTarget } from '../../../shared/references/reach'
import { type Reference, referencesOf } from '../../../shared/references/references'
import { type Statute, textOf } from '../../../shared/statute'

/**
 * References as lines of test/fixtures/references: where, up to eight signs before it, its words, and every place it names, for another
 * law its name first. Parted by tabs.
 */
export const referenceRows = (statute: Statute): readonly string[] =>
  referencesOf(statute).map(reference => row(statute, reference))

function row(statute: Statute, reference: Reference): string {
  const tree = outline(statute)
  const entry = tree.byId.get(reference.from)!
  const before = textOf(entry.provision).slice(Math.max(0, reference.start - 8), reference.start)
  return [entry.cite || '（条外）', before || '—', reference.text, targets(statute, reference) || '—'].join('\t')
}

function targets(statute: Statute, { state, law, addresses, targets: named }: Reference): string {
  const tree = outline(statute)
  if (state === 'external') return [`《${law}》`, ...addresses.map(written)].join(' ')
  return named
    .flatMap(target => placesOfTarget(tree, target))
    .map(place => citePlace(tree, place) || '（条外）')
    .join(' ')
}

const SIGNS = {
  part: '编',
  subpart: '分编',
  chapter: '章',
  section: '节',
  article: '条',
  paragraph: '款',
  item: '项',
  subitem: '目',
}

const written = (address: Reference['addresses'][number]): string =>
  Object.values(address)
    .map(
      ({ level, number, suffix }) =>
        `第${formatNumeral(number)}${SIGNS[level]}${suffix ? `之${formatNumeral(suffix)}` : ''}`,
    )
    .join('')
