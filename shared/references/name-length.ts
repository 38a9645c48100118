/** Words after which the name of a law begins. */
const BEFORE_A_NAME =
  /依照|根据|按照|依据|违反|适用|参照|遵守|符合|触犯|执行|遵照|采取|具备|行使|涉嫌|引用|援引|遵循|落实|关于|实施(?!条例|办法|细则|规定|规则)|以及|或者|属于|构成|包括|具有|存在|规定|应当|不得|可以|[，。；：、！？“（）《》〈〉\s]|(?<!共)和|(?<![数票证单])据|(?<![自理事])由|[及与或的按除将是以在犯]/g

/** No name of a law without 《》 is looked for further back. */
const LONGEST = 24

/**
 * How many UTF-16 units at the end of some words are the name of a law or document; a boundary is looked for before the last `least`
 * units, so that a name that is only its ending (规定) takes none of itself away.
 */
export function nameLength(words: string, least: number): number {
  let lead = 0
  for (const { 0: found, index } of words.matchAll(BEFORE_A_NAME)) {
    const end = index + found.length
    if (end <= words.length - least) lead = Math.max(lead, end)
  }
  return lead > 0 ? words.length - lead : Math.min(words.length, LONGEST)
}
