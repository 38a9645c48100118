import type { Disposition, Problem, Urgency } from '../lists'
import { problemWording } from '../wording'
import { asIs, type ListColumn, valuesColumn, wordsColumn } from './column'
import { evidenceForm, experienceForm, sourceForm, upperLawForm } from './value-forms'

const URGENCY_WORDS: Readonly<Record<Urgency, string>> = { high: '高', middle: '中', low: '低' }
const DISPOSITION_WORDS: Readonly<Record<Disposition, string>> = {
  legislate: '立法解决',
  'other-means': '其他方式',
  'not-now': '暂不解决',
}

/** The columns of 问题清单, in the order of domain.md §5.1. */
export const PROBLEM_COLUMNS: readonly ListColumn<Problem>[] = [
  wordsColumn('no', '编号', ['问题编号'], 8),
  {
    key: 'type',
    heading: '类别',
    synonyms: ['问题类别', '问题类型', '类型', '分类'],
    share: 8,
    write: (problem, { problemTypes }) => problemTypes.find(type => type.id === problem.type)?.name ?? '',
    read: (problem, words, { typeNamed }) => ({ ...problem, type: words === '' ? '' : typeNamed(words) }),
  },
  wordsColumn('title', '标题', ['问题', '问题标题', '问题名称', '存在问题', '存在的问题', '主要问题'], 14),
  wordsColumn('description', '问题描述', ['描述', '具体表现', '问题表现', '具体情况', '问题内容'], 24),
  valuesColumn({ key: 'sources', heading: '来源', synonyms: ['问题来源'], share: 14 }, sourceForm),
  valuesColumn(
    { key: 'evidence', heading: '证据/佐证', synonyms: ['证据', '佐证', '佐证材料', '证据佐证'] },
    evidenceForm,
  ),
  valuesColumn(
    { key: 'departments', heading: '涉及部门', synonyms: ['部门', '责任部门', '有关部门', '相关部门'], share: 10 },
    asIs,
  ),
  {
    key: 'urgency',
    heading: '紧迫程度',
    synonyms: ['紧迫性', '紧急程度', '紧迫度'],
    share: 6,
    write: problem => URGENCY_WORDS[problem.urgency],
    read: (problem, words) => ({ ...problem, urgency: urgencyOf(words) }),
  },
  wordsColumn('cause', '成因', ['原因', '问题成因', '原因分析']),
  wordsColumn('currentRules', '现行规定', ['现行政策', '现有规定']),
  valuesColumn(
    { key: 'upperLaws', heading: '上位法依据', synonyms: ['上位法', '法律依据', '上位法规定'], share: 14 },
    upperLawForm,
  ),
  valuesColumn(
    { key: 'experiences', heading: '外地经验', synonyms: ['外地立法', '外省市规定', '外地做法'] },
    experienceForm,
  ),
  {
    key: 'disposition',
    heading: '是否立法解决',
    synonyms: ['解决方式', '处理方式', '是否立法'],
    share: 7,
    write: problem => DISPOSITION_WORDS[problem.disposition],
    read: (problem, words) => ({ ...problem, disposition: dispositionOf(words) }),
  },
  waiverColumn('reason', '不立法解决的理由', ['理由', '不立法理由', '说明理由']),
  waiverColumn('body', '其他方式责任单位', ['责任单位', '落实单位']),
  waiverColumn('date', '决定日期', ['其他方式决定日期']),
  waiverColumn('by', '决定人', ['其他方式决定人']),
  wordsColumn('raisedBy', '提出人', ['提出单位', '反映人']),
  wordsColumn('recordedBy', '登记人', ['填报人', '记录人']),
  wordsColumn('date', '日期', ['登记日期', '提出日期', '时间']),
  wordsColumn('state', '状态', ['问题状态', '办理状态']),
]

/** A field of the record why a problem is not settled by this act; the record is made when the first of them is filled. */
function waiverColumn(
  key: 'reason' | 'body' | 'date' | 'by',
  heading: string,
  synonyms: readonly string[],
): ListColumn<Problem> {
  return {
    key: `waiver.${key}`,
    heading,
    synonyms,
    write: ({ waiver }) => waiver?.[key] ?? '',
    read(problem, words) {
      const before = problem.waiver ?? { reason: '', body: '', date: '', by: '', problemText: problemWording(problem) }
      const waiver = { ...before, [key]: words }
      if (waiver.reason !== '' || waiver.body !== '' || waiver.date !== '' || waiver.by !== '')
        return { ...problem, waiver }
      const { waiver: _none, ...without } = problem
      return without
    },
  }
}

function urgencyOf(words: string): Urgency {
  if (/高|急|大/.test(words)) return 'high'
  return /低|缓|小/.test(words) ? 'low' : 'middle'
}

function dispositionOf(words: string): Disposition {
  if (/暂/.test(words)) return 'not-now'
  return /其他|不立法|非立法|否/.test(words) ? 'other-means' : 'legislate'
}
