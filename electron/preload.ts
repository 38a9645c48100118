import { contextBridge, ipcRenderer } from 'electron'
import { API_METHODS, type Api, channelOf, type Door, EVENT_CHANNEL, type WindowEvent } from '../shared/api'

const calls = Object.fromEntries(
  Object.keys(API_METHODS).map(name => [
    name,
    (...values: readonly unknown[]): Promise<string | undefined> => ipcRenderer.invoke(channelOf(name), ...values),
  ]),
)

const listen: Api['listen'] = hear => {
  const pass = (_: unknown, event: WindowEvent) => hear(event)
  ipcRenderer.on(EVENT_CHANNEL, pass)
  return () => {
    ipcRenderer.off(EVENT_CHANNEL, pass)
  }
}

const door = { ...calls, listen } as Door
contextBridge.exposeInMainWorld('trilist', door)
