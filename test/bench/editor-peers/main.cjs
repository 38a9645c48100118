// The window that the editors we are measured against are shown in: as bare as Electron makes it.
const { join } = require('node:path')
const { app, BrowserWindow } = require('electron')

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, useContentSize: true })
  window.loadFile(process.env.TRILIST_PAGE ?? join(__dirname, 'empty.html'))
})
