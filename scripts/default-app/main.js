// What Electron's own default app does, for a runtime that was packed without one: `electron [-r MODULE] FOLDER …`.
const { app } = require('electron')
const fs = require('node:fs')
const path = require('node:path')

const modules = []
let folder = null
const words = process.argv.slice(1)
while (words.length > 0 && folder === null) {
  const word = words.shift()
  if (word === '-r' || word === '--require') modules.push(words.shift())
  else if (!word.startsWith('-')) folder = path.resolve(word)
}

if (folder === null) {
  console.error('Usage: electron FOLDER')
  process.exit(1)
}

// Playwright's module rewrites process.argv, so the folder is found first.
for (const name of modules) require(path.resolve(name))

const about = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
process.defaultApp = true
app.name = about.productName ?? about.name
app.setVersion(about.version)
app.setAppPath(folder)
if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', path.join(app.getPath('appData'), app.name))
require(path.join(folder, about.main))
