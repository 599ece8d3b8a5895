/** The cross-walk: each documented way of failing, what finds it, where it is asked, and where to start. Prints as a plain table. */
import { type ReactNode, useEffect, useMemo } from 'react'
import { type CrossWalkRow, crossWalk } from '../../../shared/domain/pack/cross-walk'
import type { Pack } from '../../../shared/domain/pack/pack'
import { Button } from '../../ui/button'
import { Page } from '../../ui/page'
import { Section } from '../../ui/section'
import { Table } from '../../ui/table'
import { useTranslator } from '../../ui/translator'
import { CrossWalkEntry } from './cross-walk-entry'
import styles from './cross-walk-screen.module.css'
import { PackFacts } from './pack-facts'
import { goToPlace, patternPlace } from './places'
import { PrintedHead } from './printed-head'

export interface CrossWalkScreenProps {
  readonly pack: Pack
  /** Id of the pattern to go to. */
  readonly place: string | null
  readonly back: ReactNode
}

export function CrossWalkScreen({ pack, place, back }: CrossWalkScreenProps) {
  const { t } = useTranslator()
  const rows = useMemo(() => crossWalk(pack), [pack])
  useEffect(() => {
    if (place !== null) goToPlace(patternPlace(place))
  }, [place])
  return (
    <Page className={styles.page}>
      <PrintedHead
        title={t('pack.walk.title')}
        gist={t('pack.walk.gist')}
        pack={pack}
        actions={
          <>
            {back}
            <Button icon="document" onPress={() => window.print()}>
              {t('pack.walk.print')}
            </Button>
          </>
        }
      >
        <PackFacts pack={pack} />
      </PrintedHead>
      <Patterns kind="cause" title={t('pack.walk.causes')} pack={pack} rows={rows} />
      <Patterns kind="symptom" title={t('pack.walk.symptoms')} pack={pack} rows={rows} />
    </Page>
  )
}

interface PatternsProps {
  readonly kind: 'cause' | 'symptom'
  readonly title: string
  readonly pack: Pack
  readonly rows: readonly CrossWalkRow[]
}

function Patterns({ kind, title, pack, rows }: PatternsProps) {
  const { t } = useTranslator()
  const shown = rows.filter(({ pattern }) => pattern.kind === kind)
  if (shown.length === 0) return null
  const columns = [
    { id: 'pattern', title: t('pack.walk.pattern'), width: '25%' },
    { id: 'asked', title: t('pack.walk.asked'), width: '33%' },
    { id: 'claims', title: t('pack.walk.claims'), width: '20%' },
    { id: 'actions', title: t('pack.walk.actions'), width: '22%' },
  ]
  return (
    <Section title={title} aside={t('pack.walk.count', { count: shown.length })} className={styles.kind}>
      <Table label={title} columns={columns} className={styles.table}>
        {shown.map((row) => (
          <CrossWalkEntry key={row.pattern.id} row={row} pack={pack} />
        ))}
      </Table>
    </Section>
  )
}
