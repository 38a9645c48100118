import type { Rule } from './rule'
import { aut01 } from './rules/aut-01'
import { aut02 } from './rules/aut-02'
import { aut03 } from './rules/aut-03'
import { aut04 } from './rules/aut-04'
import { aut05 } from './rules/aut-05'
import { aut06 } from './rules/aut-06'
import { aut07 } from './rules/aut-07'
import { aut08 } from './rules/aut-08'
import { aut09 } from './rules/aut-09'
import { aut10 } from './rules/aut-10'
import { aut11 } from './rules/aut-11'
import { aut12 } from './rules/aut-12'
import { aut13 } from './rules/aut-13'
import { aut14 } from './rules/aut-14'
import { aut15 } from './rules/aut-15'
import { exp01 } from './rules/exp-01'
import { exp02 } from './rules/exp-02'
import { exp03 } from './rules/exp-03'
import { exp04 } from './rules/exp-04'
import { exp05 } from './rules/exp-05'
import { exp06 } from './rules/exp-06'
import { exp07 } from './rules/exp-07'
import { exp08 } from './rules/exp-08'
import { exp09 } from './rules/exp-09'
import { exp10 } from './rules/exp-10'
import { exp10b } from './rules/exp-10b'
import { exp11 } from './rules/exp-11'
import { exp12 } from './rules/exp-12'
import { exp13 } from './rules/exp-13'
import { exp14 } from './rules/exp-14'
import { exp15 } from './rules/exp-15'
import { exp16 } from './rules/exp-16'
import { exp17 } from './rules/exp-17'
import { exp18 } from './rules/exp-18'
import { exp19 } from './rules/exp-19'
import { exp20 } from './rules/exp-20'
import { exp21 } from './rules/exp-21'
import { exp22 } from './rules/exp-22'
import { exp23 } from './rules/exp-23'
import { lia01 } from './rules/lia-01'
import { lia02 } from './rules/lia-02'
import { lia03 } from './rules/lia-03'
import { lia04 } from './rules/lia-04'
import { lia05 } from './rules/lia-05'
import { lia06 } from './rules/lia-06'
import { lia07 } from './rules/lia-07'
import { lia08 } from './rules/lia-08'
import { lia09 } from './rules/lia-09'
import { lia10 } from './rules/lia-10'
import { lia11 } from './rules/lia-11'
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
import { wrd01 } from './rules/wrd-01'
import { wrd02 } from './rules/wrd-02'
import { wrd02b } from './rules/wrd-02b'
import { wrd03 } from './rules/wrd-03'
import { wrd04 } from './rules/wrd-04'
import { wrd05 } from './rules/wrd-05'
import { wrd06 } from './rules/wrd-06'
import { wrd06b } from './rules/wrd-06b'
import { wrd07 } from './rules/wrd-07'
import { wrd08 } from './rules/wrd-08'
import { wrd09 } from './rules/wrd-09'
import { wrd10 } from './rules/wrd-10'
import { wrd11 } from './rules/wrd-11'
import { wrd12 } from './rules/wrd-12'
import { wrd13 } from './rules/wrd-13'
import { wrd14 } from './rules/wrd-14'
import { wrd15 } from './rules/wrd-15'
import { wrd16 } from './rules/wrd-16'
import { wrd17 } from './rules/wrd-17'
import { wrd18 } from './rules/wrd-18'
import { wrd19 } from './rules/wrd-19'
import { wrd20 } from './rules/wrd-20'
import { wrd21 } from './rules/wrd-21'
import { wrd22 } from './rules/wrd-22'
import { wrd23 } from './rules/wrd-23'
import { wrd24 } from './rules/wrd-24'
import { wrd25 } from './rules/wrd-25'
import { wrd26 } from './rules/wrd-26'
import { wrd27 } from './rules/wrd-27'
import { wrd28 } from './rules/wrd-28'
import { wrd29 } from './rules/wrd-29'
import { wrd30 } from './rules/wrd-30'
import { wrd31 } from './rules/wrd-31'
import { wrd32 } from './rules/wrd-32'
import { wrd33 } from './rules/wrd-33'
import { wrd34 } from './rules/wrd-34'

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
  wrd01,
  wrd02,
  wrd02b,
  wrd03,
  wrd04,
  wrd05,
  wrd06,
  wrd06b,
  wrd07,
  wrd08,
  wrd09,
  wrd10,
  wrd11,
  wrd12,
  wrd13,
  wrd14,
  wrd15,
  wrd16,
  wrd17,
  wrd18,
  wrd19,
  wrd20,
  wrd21,
  wrd22,
  wrd23,
  wrd24,
  wrd25,
  wrd26,
  wrd27,
  wrd28,
  wrd29,
  wrd30,
  wrd31,
  wrd32,
  wrd33,
  wrd34,
  exp01,
  exp02,
  exp03,
  exp04,
  exp05,
  exp06,
  exp07,
  exp08,
  exp09,
  exp10,
  exp10b,
  exp11,
  exp12,
  exp13,
  exp14,
  exp15,
  exp16,
  exp17,
  exp18,
  exp19,
  exp20,
  exp21,
  exp22,
  exp23,
  lia01,
  lia02,
  lia03,
  lia04,
  lia05,
  lia06,
  lia07,
  lia08,
  lia09,
  lia10,
  lia11,
  aut01,
  aut02,
  aut03,
  aut04,
  aut05,
  aut06,
  aut07,
  aut08,
  aut09,
  aut10,
  aut11,
  aut12,
  aut13,
  aut14,
  aut15,
]
