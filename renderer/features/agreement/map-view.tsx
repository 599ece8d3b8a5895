/** All questions with votes at once: one row each in discussion order, one mark for each vote. A row opens its question. */
import { useMemo, useState } from 'react'
import { findCamps } from '../../../shared/domain/agreement/find-camps'
import { agreementMap } from '../../../shared/lib/chart/agreement-map'
import { Page } from '../../ui/page'
import { Segmented } from '../../ui/segmented'
import { useTranslator } from '../../ui/translator'
import { cellsOf, type MapColumns, mapColumns } from './map-columns'
import { MapRows } from './map-rows'
import { MapTable } from './map-table'
import styles from './map-view.module.css'
import type { AgreementView } from './use-agreement'

export interface MapViewProps {
  readonly view: AgreementView
  readonly onGo: (questionId: string) => void
}

/** Narrowest columns; while there are few they share the room of a wide chart. */
const NARROWEST = { person: 28, seat: 34, group: 64, all: 220 }
const [ROOM, WIDEST] = [560, 72]

const columnWidth = ({ kind, columns }: MapColumns): number =>
  Math.max(NARROWEST[kind], Math.min(WIDEST, Math.floor(ROOM / Math.max(1, columns.length))))

export function MapView({ view, onGo }: MapViewProps) {
  const { t } = useTranslator()
  const [form, setForm] = useState<'chart' | 'table'>('chart')
  const { topics, voters, mode } = view
  const columns = useMemo(() => mapColumns({ mode, topics, voters }), [mode, topics, voters])
  const map = useMemo(
    () =>
      agreementMap({
        columns: columns.columns.map(({ id, group, people }) => ({ id, people, band: group ?? '' })),
        rows: topics.map((topic) => {
          const camps = topic.class === 'two-camps' ? findCamps(topic.votes.counts) : null
          return { id: topic.id, section: topic.class, cells: cellsOf(topic, columns), camps }
        }),
        columnWidth: columnWidth(columns),
        bandGap: 10,
        rowHeight: 44,
        sectionHeight: 40,
        markSize: 7,
      }),
    [topics, columns],
  )
  return (
    <Page width="full" className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{t('agreement.map')}</h1>
          <p className={styles.lead}>{t(`agreement.map.lead.${columns.kind}`)}</p>
        </div>
        <Segmented
          label={t('agreement.view')}
          options={[
            { id: 'chart', title: t('agreement.map.chart') },
            { id: 'table', title: t('agreement.map.table') },
          ]}
          value={form}
          onChange={(id) => setForm(id === 'table' ? 'table' : 'chart')}
          testId="map-form"
        />
      </header>
      {form === 'chart' ? (
        <MapRows view={view} columns={columns} map={map} onGo={onGo} />
      ) : (
        <MapTable view={view} columns={columns} onGo={onGo} />
      )}
    </Page>
  )
}
