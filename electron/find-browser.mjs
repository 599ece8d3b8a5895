/** Finds an installed browser of the Chromium family, on all three systems. */
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { findOnPath } from './process-tools.mjs'

/** @typedef {{ path: string, name: string }} Browser */

const WINDOWS = [
  ['Google\\Chrome\\Application\\chrome.exe', 'Chrome'],
  ['Chromium\\Application\\chrome.exe', 'Chromium'],
  ['Microsoft\\Edge\\Application\\msedge.exe', 'Edge'],
]
const MAC = [
  ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chrome'],
  ['Chromium.app/Contents/MacOS/Chromium', 'Chromium'],
  ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge', 'Edge'],
]
const LINUX = [
  ['google-chrome-stable', 'Chrome'],
  ['google-chrome', 'Chrome'],
  ['chromium', 'Chromium'],
  ['chromium-browser', 'Chromium'],
  ['microsoft-edge-stable', 'Edge'],
  ['microsoft-edge', 'Edge'],
]

/**
 * CHROMIUM_PATH first, then Chrome, Chromium, Edge where they are usually installed.
 * @param {{ platform?: string, env?: NodeJS.ProcessEnv, home?: string, exists?: (path: string) => boolean }} [machine]
 * @returns {Browser | null}
 */
export function findBrowser({ platform = process.platform, env = process.env, home = homedir(), exists = existsSync } = {}) {
  const chosen = env.CHROMIUM_PATH
  if (chosen) return exists(chosen) ? { path: chosen, name: 'the browser in CHROMIUM_PATH' } : null
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
    return firstIn(folders, WINDOWS, exists, '\\')
  }
  if (platform === 'darwin') return firstIn(['/Applications', join(home, 'Applications')], MAC, exists, '/')
  for (const [command, name] of LINUX) {
    const path = findOnPath([String(command)], env)
    if (path !== null) return { path, name: String(name) }
  }
  return null
}

/**
 * @param {readonly (string | undefined)[]} folders @param {readonly string[][]} programs
 * @param {(path: string) => boolean} exists @param {string} separator @returns {Browser | null}
 */
function firstIn(folders, programs, exists, separator) {
  for (const [program, name] of programs) {
    for (const folder of folders) {
      const path = `${folder}${separator}${program}`
      if (folder !== undefined && exists(path)) return { path, name: String(name) }
    }
  }
  return null
}

/** Whether a window could be seen at all. @param {{ platform?: string, env?: NodeJS.ProcessEnv }} [machine] */
export function hasDisplay({ platform = process.platform, env = process.env } = {}) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}
