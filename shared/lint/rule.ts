import type { TextKey, TextParams } from '../locales/text'
import type { Project } from '../project'
import { type Id, type Provision, type ProvisionType, textOf } from '../statute'
import type { Act, Zone } from './act'
import type { Block } from './block'
import type { Citing } from './citing'
import type { MaskedBlock } from './marks'

/** 错误 · 警告 · 提示 · 清单: certain error, probable error, hint, and what is listed without being a fault (domain.md §3). */
export const SEVERITIES = ['error', 'warning', 'hint', 'inventory'] as const
export type Severity = (typeof SEVERITIES)[number]

/** The ids of the norms (domain.md §3–4). A norm is named by its texts, so one without words does not compile. */
export type RuleId = TextKey extends infer Key ? (Key extends `lint.${infer Id}.title` ? Id : never) : never

/** Where a norm comes from; `at` is the article of a law, absent for norms whose section is not certain. */
export type Source = { readonly key: SourceKey; readonly at?: number }
export type SourceKey = TextKey extends infer Key ? (Key extends `lint.source.${infer Name}` ? Name : never) : never

/** What a rule sees of one provision: its unit and its own words, without label. */
export type Line = { readonly type: ProvisionType; readonly text: string }

/** A place in one provision's own words, in UTF-16 units from their start. */
export type Hit = {
  readonly start: number
  readonly end: number
  /** Words for the message, beside {found} (the words hit) and {instead} (what the fix would write). */
  readonly params?: TextParams
  /** Where one case is graver or milder than the rule's others. */
  readonly severity?: Severity
  /** What should stand there instead; only for norms whose mending never touches the substance. */
  readonly instead?: string
  /** For rules about one usage throughout: what is said, and which of its forms was used. */
  readonly about?: string
  readonly form?: string
}

/** What a line showed, and the block and zone it stands in. The same object while line, block and zone are. */
export type Seen = { readonly line: Provision; readonly block: Block; readonly zone: Zone; readonly hit: Hit }

/** A hit at a provision, or at the act as a whole (title, head, the project itself). */
export type Placed = Hit & {
  readonly at: Id | null
  /** The words meant when they are no part of the provision's text: a label, a title. */
  readonly words?: string
  /** Words for the message that name numbers, as those are in an act; a finding holds none. */
  readonly numbers?: (act: Act) => TextParams
  /** An edit that mends it, where replacing words does not. */
  readonly edit?: (project: Project) => Project
}

/**
 * A drafting norm: data in a list, one file each. What it looks at says how often it is asked. `line` sees one provision's words alone
 * and `block` one article, each once for as long as it lives; `together` sees what all lines showed, `citing` what one article cites, and
 * both are asked when that changed; `act` sees the whole, and is asked after every edit. Without `together` and `act` every line hit is a finding. `project` looks beyond
 * the statute, at lists, settings and upper laws.
 *
 * Rules see the act with the regular numbers of its citations masked (see `maskedLine`), so that what they say of a line outlives a
 * renumbering; only `written` is told how much longer an article is as it is written, and the `numbers` of a message are read when it is shown.
 */
export type Rule = {
  readonly id: RuleId
  readonly severity: Severity
  /** Not checked unless the project asks for it: too often no fault (domain.md §3). */
  readonly off?: true
  readonly source: Source
  /** Example sentences of our own for the help page. */
  readonly wrong: string
  readonly right: string
  readonly line?: (line: Line) => readonly Hit[]
  /** Instead of `line` where the project has a dictionary of bodies, whose names read as 部门 then. */
  readonly lineAmongBodies?: (line: Line) => readonly Hit[]
  readonly block?: (block: Block) => readonly Placed[]
  readonly written?: (block: MaskedBlock) => readonly Placed[]
  readonly together?: (seen: readonly Seen[], title: string) => readonly Placed[]
  readonly citing?: (citing: Citing, act: Act) => readonly Placed[]
  readonly act?: (act: Act, seen: readonly Seen[]) => readonly Placed[]
  readonly project?: (project: Project) => readonly Placed[]
}

/** A hit on a whole line. */
export const whole = (line: Provision, more: Partial<Placed> = {}): Placed => ({
  at: line.id,
  start: 0,
  end: textOf(line).length,
  ...more,
})

/** A hit a line showed, as a finding at that line. */
export const placed = ({ line, hit }: Seen, more: Partial<Placed> = {}): Placed => ({
  ...hit,
  at: line.id,
  ...more,
})
