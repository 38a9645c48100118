import { append, endAnchor, type Reading, setAnchor } from './document-reading'
import type { Attribute } from './part-reader'

/** Reads what one element says of its paragraph or run, or the sign it stands for. */
export function readRunSign(reading: Reading, element: string, attribute: Attribute): void {
  const paragraph = reading.paragraphs.at(-1)
  const run = reading.runs.at(-1)
  switch (element) {
    case 'w:pStyle':
      if (paragraph) paragraph.style = attribute('w:val') ?? ''
      return
    case 'w:numId':
      if (paragraph) paragraph.numId = attribute('w:val') ?? null
      return
    case 'w:ilvl':
      if (paragraph) paragraph.level = Number(attribute('w:val'))
      return
    case 'w:vanish':
      if (run && !['0', 'false', 'off'].includes(attribute('w:val') ?? '')) run.hidden = true
      return
    case 'w:commentRangeStart':
      reading.openAnchors.add(attribute('w:id') ?? '')
      return
    case 'w:commentRangeEnd':
      endAnchor(reading, attribute('w:id') ?? '')
      return
    case 'w:commentReference':
      setAnchor(reading, attribute('w:id') ?? '', '')
      return
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      reading.issues.push({
        code: 'word-footnote',
        line: reading.number + 1,
        text: reading.noteWords(element, attribute('w:id') ?? '').trim(),
      })
      return
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      reading.issues.push({ code: 'word-picture', line: reading.number + 1, text: paragraph?.text.slice(-20) ?? '' })
      return
    default:
      addSign(reading, element, attribute)
  }
}

function addSign(reading: Reading, element: string, attribute: Attribute): void {
  if (element === 'w:br' && !['page', 'column'].includes(attribute('w:type') ?? '')) append(reading, '\n')
  else if (element === 'w:cr') append(reading, '\n')
  else if ((element === 'w:tab' && reading.runs.length > 0 && reading.path.at(-2) === 'w:r') || element === 'w:ptab')
    append(reading, '\t')
  else if (element === 'w:noBreakHyphen') append(reading, '-')
  else if (element === 'w:sym')
    append(reading, String.fromCharCode(Number.parseInt(attribute('w:char') ?? '', 16) || 0xfffd))
}
