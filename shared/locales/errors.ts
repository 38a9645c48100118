import { area } from './area'

/**
 * What went wrong on the computer's side and what to do («errors.<FailureCode>»), the questions main asks itself («errors.ask-…»),
 * and the names it offers for documents («errors.document-<ExportWhat>»).
 */
export const errors = area(
  {
    'errors.file-missing':
      '找不到文件“{name}”：它可能已被移动、改名或者删除，也可能所在的磁盘没有连接。请用“打开”重新选择。',
    'errors.file-is-directory': '“{name}”是文件夹，不是项目文件。请选择扩展名为 .trilist 的文件。',
    'errors.file-no-permission': '没有权限读写“{name}”。请向文件所有者或者管理员申请权限，或者另存到自己的文件夹。',
    'errors.file-empty': '“{name}”是空文件，里面没有内容，文件未作改动。请从备份中找回，或者打开另一个文件。',
    'errors.file-too-large': '“{name}”超过 {limit} MB，不像是项目文件，没有读取。请确认选对了文件。',
    'errors.file-damaged': '“{name}”已损坏，无法读取，也没有找到可用的历史版本；文件未作改动。请从备份中找回。',
    'errors.file-newer-version':
      '“{name}”由更新版本的三单保存（文件格式第 {version} 版），本程序不能读取；文件未作改动。请先升级三单。',
    'errors.file-not-ours': '“{name}”不是三单的项目文件，文件未作改动。如果它是法规文本，请用“导入法规文本”。',
    'errors.file-read-only': '“{name}”是只读的，可以查看和修改，但不能保存到原处。请用“另存为”保存到别处。',
    'errors.file-locked':
      '“{name}”正由他人打开（{person} {host}），现以只读方式打开。请等对方关闭后再打开，或者用“另存为”保存一份。',
    'errors.file-changed-outside':
      '“{name}”在打开之后被其他程序改动过，没有保存，以免覆盖那些改动。请用“另存为”保存后对照两份文件。',
    'errors.file-doubtful':
      '“{name}”的校验和与内容不符：它可能被其他程序改过，或者磁盘有错误。文件已打开，请核对内容后再保存。',
    'errors.disk-full': '磁盘空间已满，“{name}”没有保存，原文件没有改动。请清理空间，或者另存到别的磁盘。',
    'errors.disk-error':
      '读写“{name}”时磁盘或者网络驱动器出错（{reason}），原文件没有改动。请检查连接后重试，或者另存到别处。',
    'errors.statute-not-readable':
      '“{name}”不是可以读取的法规文本。请选择 .docx、.txt 或者 .md 文件；扫描件请先转为文字。',
    'errors.word-not-zip':
      '“{name}”不是有效的 .docx 文件：它可能只是改了扩展名，或者下载不完整。请在 Word 中打开后另存为 .docx。',
    'errors.word-old-format':
      '“{name}”是旧版 Word 文件（.doc）或者加密文件。请在 Word 中去掉密码并另存为 .docx 后再导入。',
    'errors.word-damaged': '“{name}”已损坏，不能作为 Word 文件读取。请在 Word 中修复后另存为 .docx。',
    'errors.word-too-large': '“{name}”展开后过大，为保护本机没有读取。请在 Word 中删去图片等内容，另存后再导入。',
    'errors.lists-not-readable': '“{name}”不是可以读取的清单。请选择 .xlsx、.csv 或者 .json 文件。',
    'errors.work-cancelled': '已取消，没有任何改动。',
    'errors.work-failed':
      '没有完成：“{name}”的处理用时过长、占用内存过多或者中途出错，没有任何改动。请关闭其他程序后重试，或者把文件分成几份。',
    'errors.template-missing': '找不到模板“{name}”，程序文件可能不完整。请重新安装，或者从空白项目开始。',

    'errors.untitled': '未命名项目',
    'errors.app-name': '三单',
    'errors.ask-unsaved': '关闭之前要保存“{name}”吗？',
    'errors.ask-unsaved-detail': '如果不保存，上次保存之后的改动将会丢失。',
    'errors.ask-save': '保存',
    'errors.ask-dont-save': '不保存',
    'errors.ask-cancel': '取消',
    'errors.ask-changed': '“{name}”在打开之后被其他程序改动过。',
    'errors.ask-changed-detail':
      '可以把本窗口的内容另存为一个新文件；也可以替换原文件，被替换的内容会保留在历史版本中。',
    'errors.ask-replace': '替换',
    'errors.ask-save-as': '另存为…',
    'errors.document-draft': '{title}',
    'errors.document-draft-with-comments': '{title}（带批注）',
    'errors.document-opinions': '{title}征求意见情况及采纳情况汇总表',
    'errors.document-coverage': '{title}三张清单与条文对照表',
    'errors.document-lists': '{title}三张清单',
    'errors.document-justification': '{title}条文与问题反查表',
    'errors.document-explanation': '关于《{title}》的说明',
    'errors.document-comparison': '{title}三栏对照表',
    'errors.document-comparison-two': '{title}两栏对照表',
    'errors.document-tracked': '{title}（修订标记）',
    'errors.document-revision': '{title}修改情况报告',
    'errors.document-decision': '关于修改《{title}》的决定',
    'errors.document-norms': '{title}立法技术规范检查表',
    'errors.document-inventories': '{title}专项清单',
    'errors.files-project': '三单项目',
    'errors.files-statute': '法规文本',
    'errors.files-lists': '三张清单',
    'errors.files-document': '文档',
    'errors.files-all': '所有文件',
  },
  {
    'errors.file-missing':
      'The file “{name}” was not found: it may have been moved, renamed or deleted, or its drive is not connected. Choose it again with Open.',
    'errors.file-is-directory': '“{name}” is a folder, not a project file. Choose a file that ends in .trilist.',
    'errors.file-no-permission':
      'You have no permission to read or write “{name}”. Ask its owner or an administrator, or save to a folder of your own.',
    'errors.file-empty':
      '“{name}” is an empty file and was left as it is. Restore it from a backup, or open another file.',
    'errors.file-too-large':
      '“{name}” is larger than {limit} MB, which no project file is; it was not read. Check that it is the right file.',
    'errors.file-damaged':
      '“{name}” is damaged and cannot be read, and no earlier version of it was found; it was left as it is. Restore it from a backup.',
    'errors.file-newer-version':
      '“{name}” was saved by a newer Trilist (file format {version}), which this one cannot read; it was left as it is. Update Trilist first.',
    'errors.file-not-ours':
      '“{name}” is not a Trilist project and was left as it is. If it is the text of a statute, use Import statute.',
    'errors.file-read-only':
      '“{name}” is read-only: you can look at it and change it here, but not save it in place. Use Save as.',
    'errors.file-locked':
      '“{name}” is open elsewhere ({person} {host}) and was opened read-only. Open it again when they have closed it, or use Save as.',
    'errors.file-changed-outside':
      '“{name}” was changed by another program since you opened it. It was not saved, so that those changes stay. Use Save as and compare the two files.',
    'errors.file-doubtful':
      'The checksum of “{name}” does not fit its content: another program changed it, or the disk has a fault. It was opened; check the content before you save.',
    'errors.disk-full':
      'The disk is full. “{name}” was not saved and the file is as it was. Free some space, or save to another disk.',
    'errors.disk-error':
      'The disk or network drive failed on “{name}” ({reason}); the file is as it was. Check the connection and try again, or save elsewhere.',
    'errors.statute-not-readable':
      '“{name}” is no statute text that can be read. Choose a .docx, .txt or .md file; turn scans into text first.',
    'errors.word-not-zip':
      '“{name}” is no valid .docx file: it may only bear that name, or its download is not complete. Open it in Word and save it as .docx.',
    'errors.word-old-format':
      '“{name}” is an old Word file (.doc) or is encrypted. Remove the password in Word and save it as .docx, then import it.',
    'errors.word-damaged':
      '“{name}” is damaged and cannot be read as a Word file. Repair it in Word and save it as .docx.',
    'errors.word-too-large':
      '“{name}” becomes too large when unpacked and was not read, to protect this computer. Remove pictures in Word, save it and import it again.',
    'errors.lists-not-readable': '“{name}” is no list that can be read. Choose a .xlsx, .csv or .json file.',
    'errors.work-cancelled': 'Cancelled; nothing was changed.',
    'errors.work-failed':
      'Not done: “{name}” took too long, needed too much memory or failed on the way; nothing was changed. Close other programs and try again, or split the file.',
    'errors.template-missing':
      'The template “{name}” was not found; the program may be incomplete. Install it again, or begin with an empty project.',

    'errors.untitled': 'Untitled project',
    'errors.app-name': 'Trilist',
    'errors.ask-unsaved': 'Save “{name}” before closing?',
    'errors.ask-unsaved-detail': 'Without saving, your changes since the last save are lost.',
    'errors.ask-save': 'Save',
    'errors.ask-dont-save': 'Don’t save',
    'errors.ask-cancel': 'Cancel',
    'errors.ask-changed': '“{name}” was changed by another program since you opened it.',
    'errors.ask-changed-detail':
      'You can save what is in this window as a new file, or replace the file; what it replaces is kept among the earlier versions.',
    'errors.ask-replace': 'Replace',
    'errors.ask-save-as': 'Save as…',
    'errors.document-draft': '{title}',
    'errors.document-coverage': '{title} - coverage',
    'errors.document-lists': '{title} - lists',
    'errors.document-justification': '{title} - what each article answers',
    'errors.document-explanation': '{title} - explanation',
    'errors.document-comparison': '{title} - comparison in three columns',
    'errors.document-comparison-two': '{title} - comparison in two columns',
    'errors.document-tracked': '{title} - tracked changes',
    'errors.document-revision': '{title} - report on the revision',
    'errors.document-decision': '{title} - decision to amend',
    'errors.document-norms': '{title} - drafting norms',
    'errors.document-draft-with-comments': '{title} - with comments',
    'errors.document-opinions': '{title} - opinions and their disposition',
    'errors.document-inventories': '{title} - inventories',
    'errors.files-project': 'Trilist project',
    'errors.files-statute': 'Statute text',
    'errors.files-lists': 'The three lists',
    'errors.files-document': 'Document',
    'errors.files-all': 'All files',
  },
)
