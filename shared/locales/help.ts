import { area } from './area'

/** About, keys, the tour of the window and what empty panes say. */
export const help = area(
  {
    'help.name': '三单 · 地方性法规起草助手',
    'help.version': '版本 {version}',
    'help.what':
      '按照“三张清单”的方法起草地方性法规：列出问题清单、需要解决事项清单、解决方案清单，写成条文，并证明每个问题都在条文中得到了回应。',
    'help.method': '全部内容保存在本机的一个文件中，不联网，不上传。',
    'help.licence': '以 MIT 许可证发布。',
    'help.keys-lists':
      '在清单中：↑ ↓ 换行，← → 到相连的卡片，Enter 编辑，F2 改标题，{keys.move-up} {keys.move-down} 调整顺序，Delete 删除，T 建立对应，L 关联条款。',

    'help.tour-title': '界面导览',
    'help.tour-next': '下一步',
    'help.tour-back': '上一步',
    'help.tour-end': '结束导览',
    'help.tour-step': '{step} / {steps}',
    'help.tour-0':
      '欢迎使用三单。先问题，再事项，再方案，最后写成条文：每个问题都要在条文中得到回应。示例是一部虚构的养老服务条例，可以随意修改。',
    'help.tour-1':
      '从“清单”开始：左起依次为问题、需要解决的事项、解决方案和草案条款。选中一张卡片，与它相连的就会连线显示，其余淡出。',
    'help.tour-2': '在“起草”中写条文。编号自动生成；左侧色块表示这一条针对的问题，右栏写明从问题到条款的来路。',
    'help.tour-3': '“对照”是问题与条文的总表：一行一个问题，一列一条。空行就是没有条文回应的问题。',
    'help.tour-4': '“检查”列出所有缺口、原因和补救办法，点一下就到那里。示例中留有几处缺口，可以试着补上。',
    'help.tour-5':
      '任何时候按 {keys.palette}，可以查找条文、清单或者执行任何命令；{keys.undo} 按先后撤销文字、清单和关联。',
  },
  {
    'help.name': 'Trilist · drafting assistant for local regulations',
    'help.version': 'Version {version}',
    'help.what':
      'Draft local regulations by the three-lists method: list the problems, the matters to settle and the solutions, write the text, and prove that every problem is answered in it.',
    'help.method': 'Everything is kept in one file on this computer; nothing goes over the network.',
    'help.licence': 'Released under the MIT licence.',
    'help.keys-lists':
      'In the lists: ↑ ↓ move, ← → go to a tied card, Enter edits, F2 renames, {keys.move-up} {keys.move-down} reorder, Delete deletes, T ties, L links a clause.',

    'help.tour-title': 'Tour of the window',
    'help.tour-next': 'Next',
    'help.tour-back': 'Back',
    'help.tour-end': 'End tour',
    'help.tour-step': '{step} / {steps}',
    'help.tour-0':
      'Welcome to Trilist. Problems first, then matters, then solutions, then the text: every problem is to be answered in it. The example is a fictitious regulation; change it as you like.',
    'help.tour-1':
      'Begin with Lists: from the left, problems, matters to settle, solutions and the clauses of the draft. Choose a card and all it is tied to is drawn together; the rest fades.',
    'help.tour-2':
      'Write the text in Draft. Numbers come by themselves; marks in the margin stand for the problems a clause answers, and the side pane shows the way from problem to clause.',
    'help.tour-3':
      'Matrix is the whole table of problems and articles: a row for each problem, a column for each article. An empty row is a problem no article answers.',
    'help.tour-4':
      'Check lists every gap, why it is one and how to mend it; click to go there. The example has a few gaps left for you to try.',
    'help.tour-5':
      'Press {keys.palette} at any time to find text or rows, or to run any command; {keys.undo} undoes text, lists and links in the order you did them.',
  },
)
