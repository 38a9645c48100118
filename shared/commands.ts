/** Where a command stands in the menu bar; null keeps it to the palette and to keys. */
export const MENUS = ['file', 'edit', 'insert', 'structure', 'lists', 'view', 'help'] as const
export type MenuId = (typeof MENUS)[number]

/**
 * What menu, palette, toolbar and help page know of a command. `keys` is in Electron's notation; `typing` marks keys that the
 * editor handles itself, so that the menu only shows them. A `group` starts a new block in its menu.
 */
export type CommandInfo = {
  readonly menu: MenuId | null
  readonly keys: string | null
  readonly group?: true
  readonly typing?: true
  /** A command the runtime does by itself in the focused field. */
  readonly role?: 'cut' | 'copy' | 'paste' | 'selectAll'
}

/** Every command there is. Its words are in locales/commands.ts, what it does in renderer/commands/; a missing one does not compile. */
export const COMMANDS = {
  'new-project': { menu: 'file', keys: 'CmdOrCtrl+N' },
  'new-window': { menu: 'file', keys: 'CmdOrCtrl+Shift+N' },
  open: { menu: 'file', keys: 'CmdOrCtrl+O' },
  save: { menu: 'file', keys: 'CmdOrCtrl+S', group: true },
  'save-as': { menu: 'file', keys: 'CmdOrCtrl+Shift+S' },
  'import-statute': { menu: 'file', keys: 'CmdOrCtrl+I', group: true },
  'import-lists': { menu: 'file', keys: 'CmdOrCtrl+Shift+I' },
  'import-opinions': { menu: 'file', keys: null },
  'import-upper-law': { menu: 'file', keys: null },
  'apply-decision': { menu: 'file', keys: null },
  'export-draft': { menu: 'file', keys: 'CmdOrCtrl+E', group: true },
  'export-draft-text': { menu: 'file', keys: null },
  'export-coverage': { menu: 'file', keys: 'CmdOrCtrl+Shift+E' },
  'export-lists': { menu: 'file', keys: null },
  'export-norms': { menu: 'file', keys: null },
  'export-inventories': { menu: 'file', keys: null },
  'export-tracked': { menu: 'file', keys: null },
  'export-draft-with-comments': { menu: 'file', keys: null },
  'export-opinions': { menu: 'file', keys: null },
  'page-preview': { menu: 'file', keys: 'CmdOrCtrl+P', group: true },
  'freeze-version': { menu: 'file', keys: null, group: true },
  'project-info': { menu: 'file', keys: null, group: true },
  'norm-settings': { menu: 'file', keys: null },

  undo: { menu: 'edit', keys: 'CmdOrCtrl+Z' },
  redo: { menu: 'edit', keys: 'CmdOrCtrl+Y' },
  cut: { menu: 'edit', keys: 'CmdOrCtrl+X', group: true, role: 'cut' },
  copy: { menu: 'edit', keys: 'CmdOrCtrl+C', role: 'copy' },
  paste: { menu: 'edit', keys: 'CmdOrCtrl+V', role: 'paste' },
  'select-all': { menu: 'edit', keys: 'CmdOrCtrl+A', role: 'selectAll' },
  find: { menu: 'edit', keys: 'CmdOrCtrl+F', group: true },
  'find-next': { menu: 'edit', keys: 'F3' },
  'find-previous': { menu: 'edit', keys: 'Shift+F3' },
  replace: { menu: 'edit', keys: 'CmdOrCtrl+H' },
  'replace-term': { menu: 'edit', keys: null },
  'go-to-article': { menu: 'edit', keys: 'CmdOrCtrl+G' },
  'go-back': { menu: 'edit', keys: 'Alt+Left', group: true },
  'go-forward': { menu: 'edit', keys: 'Alt+Right' },
  'track-changes': { menu: 'edit', keys: 'CmdOrCtrl+Shift+G', group: true },
  'next-change': { menu: 'edit', keys: 'F7' },
  'previous-change': { menu: 'edit', keys: 'Shift+F7' },
  'accept-change': { menu: 'edit', keys: null },
  'reject-change': { menu: 'edit', keys: null },
  'accept-all-changes': { menu: 'edit', keys: null },
  'reject-all-changes': { menu: 'edit', keys: null },

  'add-article': { menu: 'insert', keys: 'CmdOrCtrl+Shift+A' },
  'add-paragraph': { menu: 'insert', keys: null },
  'add-item': { menu: 'insert', keys: null },
  'add-chapter': { menu: 'insert', keys: null, group: true },
  'add-section': { menu: 'insert', keys: null },
  'insert-citation': { menu: 'insert', keys: 'CmdOrCtrl+Shift+R', group: true },
  'edit-caption': { menu: 'insert', keys: null, group: true },
  'edit-head': { menu: 'insert', keys: null },
  'add-comment': { menu: 'insert', keys: 'CmdOrCtrl+Alt+M', group: true },

  'lower-rank': { menu: 'structure', keys: 'Tab', typing: true },
  'raise-rank': { menu: 'structure', keys: 'Shift+Tab', typing: true },
  'move-up': { menu: 'structure', keys: 'Alt+Up' },
  'move-down': { menu: 'structure', keys: 'Alt+Down' },
  'join-with-previous': { menu: 'structure', keys: null, group: true },
  'delete-provision': { menu: 'structure', keys: 'CmdOrCtrl+Shift+Backspace' },
  'hold-number': { menu: 'structure', keys: null, group: true },
  'insert-number': { menu: 'structure', keys: null },

  'add-problem': { menu: 'lists', keys: 'CmdOrCtrl+Shift+1' },
  'add-matter': { menu: 'lists', keys: 'CmdOrCtrl+Shift+2' },
  'add-solution': { menu: 'lists', keys: 'CmdOrCtrl+Shift+3' },
  'edit-row': { menu: 'lists', keys: null, group: true },
  'delete-row': { menu: 'lists', keys: null },
  'merge-rows': { menu: 'lists', keys: null },
  'split-row': { menu: 'lists', keys: null },
  'set-rows': { menu: 'lists', keys: null },
  'show-duplicates': { menu: 'lists', keys: null },
  'move-row-up': { menu: 'lists', keys: null },
  'move-row-down': { menu: 'lists', keys: null },
  'link-clause': { menu: 'lists', keys: 'CmdOrCtrl+L', group: true },
  'confirm-link': { menu: 'lists', keys: null },
  'waive-problem': { menu: 'lists', keys: null },
  'show-dropped-links': { menu: 'lists', keys: null },
  'add-opinion': { menu: 'lists', keys: null, group: true },
  'show-same-opinions': { menu: 'lists', keys: null },

  'show-lists': { menu: 'view', keys: 'CmdOrCtrl+1' },
  'show-draft': { menu: 'view', keys: 'CmdOrCtrl+2' },
  'show-matrix': { menu: 'view', keys: 'CmdOrCtrl+3' },
  'show-check': { menu: 'view', keys: 'CmdOrCtrl+4' },
  'show-versions': { menu: 'view', keys: 'CmdOrCtrl+5' },
  'next-finding': { menu: 'view', keys: 'F8', group: true },
  'previous-finding': { menu: 'view', keys: 'Shift+F8' },
  'explain-finding': { menu: 'view', keys: 'CmdOrCtrl+.' },
  'show-norms': { menu: 'view', keys: 'CmdOrCtrl+Shift+4' },
  'show-inventories': { menu: 'view', keys: null },
  'show-upper-laws': { menu: 'view', keys: null },
  'show-comments': { menu: 'view', keys: null, group: true },
  'show-opinions': { menu: 'view', keys: null },
  'toggle-outline': { menu: 'view', keys: 'CmdOrCtrl+\\', group: true },
  'toggle-side': { menu: 'view', keys: 'CmdOrCtrl+Shift+\\' },
  'focus-mode': { menu: 'view', keys: 'F11' },
  'next-pane': { menu: 'view', keys: 'F6' },
  'previous-pane': { menu: 'view', keys: 'Shift+F6' },
  'zoom-in': { menu: 'view', keys: 'CmdOrCtrl+=', group: true },
  'zoom-out': { menu: 'view', keys: 'CmdOrCtrl+-' },
  'zoom-reset': { menu: 'view', keys: 'CmdOrCtrl+0' },
  'theme-system': { menu: 'view', keys: null, group: true },
  'theme-light': { menu: 'view', keys: null },
  'theme-dark': { menu: 'view', keys: null },
  'theme-contrast': { menu: 'view', keys: null },
  'large-text': { menu: 'view', keys: null },
  language: { menu: 'view', keys: null, group: true },

  palette: { menu: 'help', keys: 'CmdOrCtrl+K' },
  help: { menu: 'help', keys: 'Shift+F1' },
  'show-keys': { menu: 'help', keys: 'F1' },
  tour: { menu: 'help', keys: null },
  'show-error-log': { menu: 'help', keys: null, group: true },
  about: { menu: 'help', keys: null },
} as const satisfies Readonly<Record<string, CommandInfo>>

export type CommandId = keyof typeof COMMANDS
