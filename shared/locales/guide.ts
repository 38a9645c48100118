import { area } from './area'

/** The help page for drafters: six short chapters, each a heading and its sentences. */
export const guide = area(
  {
    'guide.search': '在帮助中查找',
    'guide.none': '没有找到“{words}”。',

    'guide.start': '最初十分钟',
    'guide.start-1':
      '文件 › 新建项目，选一个模板：带章节的条例、不分章的若干规定，或者示例。也可以从 Word 文件导入已有的草案。',
    'guide.start-2': '在“清单”中写下问题，一行一个；再为问题写需要解决的事项，为事项写解决方案。按 T 把卡片对应起来。',
    'guide.start-3':
      '在“起草”中写条文。把右栏的方案拖到条文上，或者按 {keys.link-clause}，就把方案和条款关联起来；也可以在方案处选择条款。',
    'guide.start-4': '在“检查”中逐一处理缺口。点一下就到那里，能直接补救的，旁边有按钮。',
    'guide.start-5':
      '{keys.save} 保存，{keys.page-preview} 预览和打印，{keys.export-draft} 导出 Word 草案，{keys.export-coverage} 导出三张清单与条文对照表。',

    'guide.method': '三张清单的方法',
    'guide.method-1': '问题清单：现实中有什么问题，来源和依据是什么，为什么现有规定解决不了。',
    'guide.method-2': '需要解决事项清单：为了解决这些问题，哪些事情必须定下来；是立法解决，还是用其他方式。',
    'guide.method-3': '解决方案清单：谁做什么、按什么标准、在什么期限内，不做的后果是什么。',
    'guide.method-4':
      '每个方案落到条、款或者项上。这样，每个问题都能沿着事项、方案找到条文；每条条文也能说明为什么写。',

    'guide.typing': '边写边成结构',
    'guide.typing-1': 'Enter：写下一个同级单位。行末是“：”时，下一行是它的第一项。在空行上再按一次，升到上一级。',
    'guide.typing-2': 'Shift+Enter：在同一条中另起一款。',
    'guide.typing-3':
      '{keys.lower-rank} 降一级，{keys.raise-rank} 升一级，其下的项、目随着升降。行首按 Backspace，与上一行合并。',
    'guide.typing-4': '在行首输入“第三条”“（一）”“1.”或者“第二章”，这一行就变成它所说的单位。编号自动排列，不必改。',
    'guide.typing-5':
      '输入“第十二条”这样的引用，凡能找到所指条文的，编号变动时自动跟着改。按住 Ctrl 单击，或者 Alt+Enter，转到那里。',
    'guide.typing-6':
      '移动：{keys.move-up} 和 {keys.move-down}；或者拖动左侧的把手，在目录中拖动整章、整节、整条。选中几条，一起移动、复制或者删除。',
    'guide.typing-7': '从 Word、WPS 或者网页粘贴时，层级自动识别，原来的编号去掉后重新排。编号对不上的，先问一次。',
    'guide.typing-8': '条旨（“插入 › 编辑条旨”）只在编辑时显示，打印和导出都没有它。',

    'guide.checks': '检查与结论',
    'guide.checks-1':
      '程序的结论是提示，不代替人。“未发现问题”：程序没有查到缺口；“已落实”：有人看过并确认。条文或者方案后来改了，确认就变为待核。',
    'guide.checks-2': '“部分落实”：有的事项、方案已有条款，有的没有，或者条款缺少方案要求的内容。旁边写明缺什么。',
    'guide.checks-3': '“未落实”：没有条款回应。“其他方式”：已说明不用立法解决，并写了理由。',
    'guide.checks-4':
      '“立法技术规范检查”核对文字、标点、编号和引用。{keys.next-finding} 到下一处，{keys.explain-finding} 看原因和改法。认为不必改的，写明理由后搁置。规则的程度、本市用语规则和本市机构名称在“规范设置”中修改。',

    'guide.together': '查找、批注与修订',
    'guide.together-1':
      '{keys.find} 查找，{keys.replace} 替换，法规和三张清单一起查；替换前逐处预览，一步撤销。{keys.go-to-article} 转到第几条。',
    'guide.together-2':
      '{keys.add-comment} 在所选文字上加批注，可以回复、标记为已解决，与 Word 批注互通。征求意见时，逐条登记意见、采纳情况和理由。',
    'guide.together-3':
      '{keys.track-changes} 打开修订模式，按人记录改动，{keys.next-change} 到下一处，逐处或者全部接受、拒绝。',

    'guide.files': '文件与恢复',
    'guide.files-1': '一个项目是本机上的一个文件，清单、草案、关联和历次版本都在里面。不联网，不上传。',
    'guide.files-2': '写的内容两秒之内另存一份恢复副本。断电或者意外退出后再打开，会问用哪一份。',
    'guide.files-3':
      '每次保存都留下以前的几代。文件损坏时，用最近的一代打开，并说明是什么时候的。损坏的文件不会被覆盖。',
    'guide.files-4':
      '{keys.undo} 按先后撤销一切：文字、清单和关联。重要的稿次用“文件 › 冻结当前版本”留存，在“版本”中比较。',
    'guide.files-5':
      '文件 › 执行修改决定：选择修改决定的文件或者粘贴文字，先看每一处改哪里、怎么改，不能执行的写明原因；确认后一步完成。',
    'guide.files-6':
      '程序意外出错时，经过记入本机程序数据文件夹中的 logs/errors.log（Windows 为 %APPDATA%\\trilist\\logs，Linux 为 ~/.config/trilist/logs，macOS 为 ~/Library/Application Support/trilist/logs），不超过 512 KB，不含法规和清单的文字，不会外传。用“帮助 › 打开错误日志所在的文件夹”可以找到它。',
  },
  {
    'guide.search': 'Search the help',
    'guide.none': 'Nothing found for “{words}”.',

    'guide.start': 'The first ten minutes',
    'guide.start-1':
      'File › New project: choose a template (with chapters, without, or the example), or import an existing draft from Word.',
    'guide.start-2':
      'In Lists, write the problems, one a row; then the matters to settle for them, and the solutions for the matters. T ties cards together.',
    'guide.start-3':
      'In Draft, write the text. Drag a solution from the side pane onto a clause, or press {keys.link-clause}, to link the two; or choose the clause from the solution.',
    'guide.start-4':
      'In Check, deal with the gaps one by one. A click goes there; what can be mended at once has a button.',
    'guide.start-5':
      '{keys.save} saves, {keys.page-preview} previews and prints, {keys.export-draft} exports the draft to Word, {keys.export-coverage} exports the table of lists and clauses.',

    'guide.method': 'The method of the three lists',
    'guide.method-1': 'Problems: what is wrong, how it is known, and why present rules do not settle it.',
    'guide.method-2':
      'Matters to settle: what has to be decided for these problems, and whether by law or by other means.',
    'guide.method-3': 'Solutions: who does what, to which standard, by when, and what follows if not.',
    'guide.method-4':
      'Each solution comes down to an article, a paragraph or an item. So every problem leads over matters and solutions to the text, and every article can say why it is there.',

    'guide.typing': 'Structure by typing',
    'guide.typing-1':
      'Enter: the next unit of the same level. After a line ending in ： the next line is its first item. On an empty line it climbs a level.',
    'guide.typing-2': 'Shift+Enter: a new paragraph (款) of the same article.',
    'guide.typing-3':
      '{keys.lower-rank} lowers and {keys.raise-rank} raises the level, with the items below. Backspace at the start of a line joins it with the one above.',
    'guide.typing-4':
      'Type 第三条, （一）, 1. or 第二章 at the start of a line and it becomes that unit. Numbers come by themselves.',
    'guide.typing-5':
      'A citation such as 第十二条 follows when numbers change, where it names something in the draft. Ctrl+click or Alt+Enter goes there.',
    'guide.typing-6':
      'Moving: {keys.move-up} and {keys.move-down}, or drag the grip at the left; in the outline drag whole chapters, sections and articles. Several selected articles are moved, copied or deleted together.',
    'guide.typing-7':
      'What is pasted from Word, WPS or a web page keeps its levels and gets new numbers. Where its numbers do not fit, you are asked once.',
    'guide.typing-8':
      'Captions (Insert › Edit caption) show while editing only; they are neither printed nor exported.',

    'guide.checks': 'Checks and verdicts',
    'guide.checks-1':
      'The program’s verdicts are hints and do not replace a person’s. “No fault found”: no gap was found; “Addressed”: somebody looked and confirmed. When clause or solution change later, it is to be checked again.',
    'guide.checks-2':
      '“In part”: some matters or solutions have clauses and some do not, or a clause lacks something the solution asks for; it says what.',
    'guide.checks-3':
      '“Not addressed”: no clause answers it. “Other means”: it is settled otherwise than by law, with the reason.',
    'guide.checks-4':
      'Drafting norms checks words, punctuation, numbers and citations against the drafting rules. {keys.next-finding} goes to the next finding, {keys.explain-finding} says why and how to mend it. What need not be mended is set aside with a reason. The norm settings hold the severities, the word rules of the city and its names for bodies.',

    'guide.together': 'Finding, comments and tracked changes',
    'guide.together-1':
      '{keys.find} finds and {keys.replace} replaces in the draft and in the lists; every change is seen before it is made, and it is one step. {keys.go-to-article} goes to an article by its number.',
    'guide.together-2':
      '{keys.add-comment} puts a comment on the selected words; comments are answered, resolved, and travel to and from Word. Opinions received are recorded with what became of them and why.',
    'guide.together-3':
      '{keys.track-changes} tracks changes with their authors; {keys.next-change} goes to the next one. They are accepted and rejected singly or all.',

    'guide.files': 'Files and recovery',
    'guide.files-1':
      'A project is one file on this computer with lists, draft, links and versions in it. Nothing goes over the network.',
    'guide.files-2':
      'Within two seconds everything is also in a recovery copy. After a power cut you are asked which of the two to use.',
    'guide.files-3':
      'Each save keeps earlier generations. A damaged file is opened from the latest of them, which says from when it is; the damaged one is never overwritten.',
    'guide.files-4':
      '{keys.undo} undoes everything in the order you did it: text, lists and links. Keep important drafts as versions and compare them in Versions.',
    'guide.files-5':
      'File › Carry out a decision to amend: choose the file of a decision to amend or paste its words, see every change and why some cannot be carried out, then do it in one step.',
    'guide.files-6':
      'What goes wrong unexpectedly is noted in logs/errors.log in the program’s data folder on this computer (Windows: %APPDATA%\\trilist\\logs, Linux: ~/.config/trilist/logs, macOS: ~/Library/Application Support/trilist/logs): at most 512 KB, no words of statute or lists, sent nowhere. Help › Show the error log opens the folder.',
  },
)
