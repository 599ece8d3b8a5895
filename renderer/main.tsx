/** The renderer's entry: puts the app into the window. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/base.css'
import { App } from './app/app'
import { loadWords } from './platform/words'
import { useLanguageStore } from './stores/language-store'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

// First, so that no word of another language is ever seen.
await loadWords(useLanguageStore.getState().chosen)
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
