import type { Rule } from './rule'
import { num01 } from './rules/num-01'
import { num02 } from './rules/num-02'
import { num03 } from './rules/num-03'
import { num04 } from './rules/num-04'
import { num05 } from './rules/num-05'
import { numf01 } from './rules/numf-01'
import { numf02 } from './rules/numf-02'
import { numf03 } from './rules/numf-03'
import { numf04 } from './rules/numf-04'
import { numf05 } from './rules/numf-05'
import { numf06 } from './rules/numf-06'
import { pun01 } from './rules/pun-01'
import { pun02 } from './rules/pun-02'
import { pun03 } from './rules/pun-03'
import { pun04 } from './rules/pun-04'
import { pun05 } from './rules/pun-05'
import { pun06 } from './rules/pun-06'
import { pun07 } from './rules/pun-07'
import { pun08 } from './rules/pun-08'
import { pun09 } from './rules/pun-09'
import { pun10 } from './rules/pun-10'
import { pun11 } from './rules/pun-11'
import { pun12 } from './rules/pun-12'
import { ref01 } from './rules/ref-01'
import { ref02 } from './rules/ref-02'
import { ref03 } from './rules/ref-03'
import { ref04 } from './rules/ref-04'
import { ref05 } from './rules/ref-05'
import { ref06 } from './rules/ref-06'
import { ref07 } from './rules/ref-07'
import { ref08 } from './rules/ref-08'
import { ref09 } from './rules/ref-09'
import { ref10 } from './rules/ref-10'
import { ref11 } from './rules/ref-11'
import { ref12 } from './rules/ref-12'
import { ref13 } from './rules/ref-13'
import { ref14 } from './rules/ref-14'
import { str01 } from './rules/str-01'
import { str02 } from './rules/str-02'
import { str03 } from './rules/str-03'
import { str04 } from './rules/str-04'
import { str05 } from './rules/str-05'
import { str06 } from './rules/str-06'
import { str07 } from './rules/str-07'
import { str08 } from './rules/str-08'
import { str09 } from './rules/str-09'
import { str10 } from './rules/str-10'
import { str11 } from './rules/str-11'
import { str12 } from './rules/str-12'
import { str13 } from './rules/str-13'
import { str14 } from './rules/str-14'

/** The edition of the norms this list follows: 《立法技术规范（试行）》（一）2009 and （二）2011 (domain.md §3). */
export const NORMS_EDITION = '2009+2011'

/** All norms, in the order of domain.md §3–4. Adding one is adding a file and a line here. */
export const RULES: readonly Rule[] = [
  str01,
  str02,
  str03,
  str04,
  str05,
  str06,
  str07,
  str08,
  str09,
  str10,
  str11,
  str12,
  str13,
  str14,
  num01,
  num02,
  num03,
  num04,
  num05,
  ref01,
  ref02,
  ref03,
  ref04,
  ref05,
  ref06,
  ref07,
  ref08,
  ref09,
  ref10,
  ref11,
  ref12,
  ref13,
  ref14,
  pun01,
  pun02,
  pun03,
  pun04,
  pun05,
  pun06,
  pun07,
  pun08,
  pun09,
  pun10,
  pun11,
  pun12,
  numf01,
  numf02,
  numf03,
  numf04,
  numf05,
  numf06,
]
