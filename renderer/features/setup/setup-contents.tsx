/** The sections of the form, to jump to; says what is filled in. */
import { useEffect, useState } from 'react'
import { Icon } from '../../ui/icon'
import { Hidden } from '../../ui/live-region'
import { useTranslator } from '../../ui/translator'
import { isNamed } from './draft'
import styles from './setup-contents.module.css'
import type { Setup } from './use-setup'

export const SECTIONS = ['initiative', 'profile', 'depth', 'people', 'money'] as const
export type SectionName = (typeof SECTIONS)[number]

export const sectionId = (name: SectionName): string => `setup-${name}`

export function SetupContents({ setup }: { readonly setup: Setup }) {
  const { t } = useTranslator()
  const current = useCurrentSection()
  const go = (name: SectionName) => {
    const section = document.getElementById(sectionId(name))
    section?.scrollIntoView({ block: 'start' })
    section?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true })
  }
  return (
    <nav className={styles.contents} aria-label={t('setup.contents')}>
      {SECTIONS.map((name) => (
        <button
          key={name}
          type="button"
          className={styles.entry}
          aria-current={current === name ? 'true' : undefined}
          onClick={() => go(name)}
        >
          {t(`setup.section.${name}`)}
          <Standing name={name} setup={setup} />
        </button>
      ))}
    </nav>
  )
}

function Standing({ name, setup }: { readonly name: SectionName; readonly setup: Setup }) {
  const { t, number } = useTranslator()
  const head = setup.data.session?.head
  const people = Object.keys(setup.data.participants).length
  const facts = setup.pack.profile.length
  const answered = setup.pack.profile.filter(({ id }) => head?.profile[id] !== undefined).length
  if (name === 'people') return <span className={styles.count}>{number(people)}</span>
  if (name === 'money' && head?.business === undefined) return <span className={styles.count}>{t('setup.optional')}</span>
  if (name === 'profile' && answered < facts) return <span className={styles.count}>{t('setup.of', { done: answered, total: facts })}</span>
  if (name === 'initiative' && !isNamed(setup.data)) return null
  return (
    <>
      <Icon name="check" />
      <Hidden>{t('setup.done')}</Hidden>
    </>
  )
}

/** The section at the top of the scrolling form. */
function useCurrentSection(): SectionName {
  const [current, setCurrent] = useState<SectionName>('initiative')
  useEffect(() => {
    const pane = document.getElementById('main')
    if (pane === null) return
    const look = () => {
      const top = pane.getBoundingClientRect().top + 140
      const isAtEnd = pane.scrollTop > 0 && pane.scrollTop + pane.clientHeight >= pane.scrollHeight - 4
      const passed = SECTIONS.filter((name) => (document.getElementById(sectionId(name))?.getBoundingClientRect().top ?? Infinity) <= top)
      setCurrent(isAtEnd ? 'money' : (passed.at(-1) ?? 'initiative'))
    }
    pane.addEventListener('scroll', look, { passive: true })
    return () => pane.removeEventListener('scroll', look)
  }, [])
  return current
}
