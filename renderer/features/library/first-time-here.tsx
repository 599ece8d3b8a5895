/** The range glyph explained in one sentence, and the sample workshops. */
import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { languageOf } from '../../../shared/i18n/languages'
import { useLibraryStore } from '../../stores/library-store'
import type { SampleEntry } from '../../stores/samples'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { RangeGlyphView } from '../../ui/range-glyph-view'
import { Section } from '../../ui/section'
import { useTranslator } from '../../ui/translator'
import styles from './first-time-here.module.css'

export function FirstTimeHere() {
  const { t } = useTranslator()
  const [first, ...others] = useLibraryStore((state) => state.samples)
  return (
    <Section title={t('app.start.first')}>
      <figure className={styles.figure}>
        <RangeGlyphView
          label={t('app.start.first.glyph')}
          low={1.4}
          high={3.3}
          counted={1.9}
          claimed={2.6}
          width="fill"
          isBarLabelled
          isScaleLabelled
        />
        <figcaption className={styles.text}>{t('app.start.first.how')}</figcaption>
      </figure>
      {first !== undefined && <Sample sample={first} />}
      {others.length > 0 && (
        <>
          <h3 className={styles.others}>{t('app.start.first.others')}</h3>
          {others.map((sample) => (
            <Sample key={sample.id} sample={sample} isFurther />
          ))}
        </>
      )}
    </Section>
  )
}

/** The first is the way in and has the button; further ones are opened by their title. */
function Sample({ sample, isFurther = false }: { readonly sample: SampleEntry; readonly isFurther?: boolean }) {
  const { t, locale } = useTranslator()
  const [, navigate] = useLocation()
  const isOpening = useRef(false)
  const [failure, setFailure] = useState<string | null>(null)
  const open = async () => {
    if (isOpening.current) return
    isOpening.current = true
    setFailure(null)
    try {
      const id = await useLibraryStore.getState().openSample(sample.id)
      navigate(`/s/${encodeURIComponent(id)}/results`)
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
      isOpening.current = false
    }
  }
  return (
    <div className={isFurther ? styles.further : styles.sample}>
      {isFurther ? (
        <button type="button" className={styles.title} onClick={() => void open()}>
          {sample.title}
        </button>
      ) : null}
      <p className={styles.text}>{sample.gist[languageOf(locale) ?? 'en']}</p>
      {isFurther ? null : (
        <Button onPress={() => void open()} data-testid="open-sample">
          {t('app.start.first.sample')}
        </Button>
      )}
      {failure !== null && (
        <Banner kind="failure" title={t('app.start.failed')}>
          {failure}
        </Banner>
      )}
    </div>
  )
}
