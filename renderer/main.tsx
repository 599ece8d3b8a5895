/** The renderer's entry: puts the app into the window. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/base.css'
import { App } from './app/app'
import { uiTranslator } from './app/ui-translator'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

document.documentElement.lang = uiTranslator.locale
createRoot(root).render(
  <StrictMode>
    <App translator={uiTranslator} />
  </StrictMode>,
)
