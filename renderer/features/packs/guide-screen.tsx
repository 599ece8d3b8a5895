/** For whoever facilitates: a guide to each dimension, and what each seat brings. To scan in the room, and to print or send before it. */
import { type ReactNode, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Pack } from '../../../shared/domain/pack/pack'
import { Button } from '../../ui/button'
import { cx } from '../../ui/cx'
import { Empty } from '../../ui/empty'
import { GuideParts } from '../../ui/guide-parts'
import { Page } from '../../ui/page'
import { useTranslator } from '../../ui/translator'
import { BringSection } from './bring-section'
import styles from './guide-screen.module.css'
import { BRING_PLACE, goToPlace, guidePlace } from './places'
import { PrintedHead } from './printed-head'
import { useWorkshop } from './use-workshop'

export interface GuideScreenProps {
  readonly pack: Pack
  /** Id of the dimension to go to, or `bring`. */
  readonly place: string | null
  readonly back: ReactNode
}

export function GuideScreen({ pack, place, back }: GuideScreenProps) {
  const { t } = useTranslator()
  const workshop = useWorkshop()
  const { isListsOnly, print } = usePrinting()
  const guided = pack.dimensions.flatMap(({ id, title, guide }) => (guide === undefined ? [] : [{ id, title, guide }]))
  const hasLists = pack.seats.some(({ bring }) => bring !== undefined && bring.length > 0)
  const isEmpty = guided.length === 0 && !hasLists
  useEffect(() => {
    if (place !== null) goToPlace(place === BRING_PLACE ? BRING_PLACE : guidePlace(place))
  }, [place])
  const places = guided.map(({ id, title }) => ({ id: guidePlace(id), title }))
  return (
    <Page className={cx(styles.page, isListsOnly && styles.listsOnly)}>
      <PrintedHead
        title={t('pack.guide.title')}
        gist={t('pack.guide.gist')}
        pack={pack}
        isOnPaper={!isListsOnly}
        actions={
          <>
            {back}
            {!isEmpty && (
              <Button icon="document" onPress={() => print('all')}>
                {t('pack.guide.print')}
              </Button>
            )}
          </>
        }
      />
      {isEmpty ? (
        <Empty title={t('pack.guide.none')}>{t('pack.guide.none.text')}</Empty>
      ) : (
        <Jumps places={hasLists ? [...places, { id: BRING_PLACE, title: t('pack.bring') }] : places} />
      )}
      {guided.map(({ id, title, guide }) => (
        <section key={id} id={guidePlace(id)} className={styles.dimension} tabIndex={-1} aria-labelledby={`${guidePlace(id)}-title`}>
          <h2 id={`${guidePlace(id)}-title`} lang={pack.language} className={styles.dimensionTitle}>
            {title}
          </h2>
          <GuideParts {...guide} lang={pack.language} />
        </section>
      ))}
      {hasLists && <BringSection pack={pack} workshop={workshop} areSheets={isListsOnly} onPrint={() => print('lists')} />}
    </Page>
  )
}

function Jumps({ places }: { readonly places: readonly { readonly id: string; readonly title: string }[] }) {
  const { t } = useTranslator()
  return (
    <nav className={styles.jumps} aria-label={t('pack.guide.jump')}>
      {places.map(({ id, title }) => (
        <Button key={id} size="small" variant="ghost" onPress={() => goToPlace(id)}>
          {title}
        </Button>
      ))}
    </nav>
  )
}

/** The lists alone are laid out for paper only while they are being printed; whatever else prints the page gets all of it. */
function usePrinting() {
  const [isListsOnly, setListsOnly] = useState(false)
  useEffect(() => {
    const done = () => setListsOnly(false)
    window.addEventListener('afterprint', done)
    return () => window.removeEventListener('afterprint', done)
  }, [])
  const print = (what: 'all' | 'lists') => {
    // Drawn at once: the sheets are made from what stands on the page when the shell is asked.
    flushSync(() => setListsOnly(what === 'lists'))
    window.print()
  }
  return { isListsOnly, print }
}
