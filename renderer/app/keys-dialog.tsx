/** Every key of the app in one list, behind `?`. */
import type { MessageKey } from '../../shared/i18n/translate'
import { Dialog } from '../ui/dialog'
import { Kbd } from '../ui/kbd'
import { Hidden } from '../ui/live-region'
import { useTranslator } from '../ui/translator'
import styles from './keys-dialog.module.css'
import { Licences } from './licences'

type KeyLine = readonly [keys: string, text: MessageKey]

const GROUPS: readonly { readonly title: MessageKey; readonly lines: readonly KeyLine[] }[] = [
  {
    title: 'app.keys.interview',
    lines: [
      ['A – E', 'app.keys.level'],
      ['U', 'app.keys.unknown'],
      ['N', 'app.keys.notApplicable'],
      ['V', 'app.keys.evidence'],
      ['M', 'app.keys.note'],
      ['←', 'app.keys.previous'],
      ['→', 'app.keys.next'],
      ['/', 'app.keys.find'],
      ['G', 'app.keys.guide'],
      ['W', 'app.keys.panel'],
    ],
  },
  {
    title: 'app.keys.agreement',
    lines: [
      ['A – E', 'app.keys.level'],
      ['U', 'app.keys.unknown'],
      ['↑', 'app.keys.topicUp'],
      ['↓', 'app.keys.topicDown'],
      ['Enter', 'app.keys.record'],
    ],
  },
  {
    title: 'app.keys.setup',
    lines: [
      ['Ctrl Enter', 'app.keys.begin'],
      ['Enter', 'app.keys.addPerson'],
    ],
  },
  {
    title: 'roadmap.keys',
    lines: [
      ['↑ ↓', 'roadmap.keys.focus'],
      ['Enter', 'roadmap.keys.open'],
      ['Alt ← →', 'roadmap.keys.week'],
      ['Shift Alt ← →', 'roadmap.keys.weeks'],
      ['Alt ↑ ↓', 'roadmap.keys.row'],
      ['Delete', 'roadmap.keys.back'],
      ['Esc', 'roadmap.keys.cancel'],
    ],
  },
  { title: 'app.keys.start', lines: [['N', 'app.keys.new']] },
  {
    title: 'pack.title',
    lines: [
      ['/', 'app.keys.find'],
      ['←', 'app.keys.previous'],
      ['→', 'app.keys.next'],
    ],
  },
  {
    title: 'app.keys.everywhere',
    lines: [
      ['Ctrl Z', 'app.keys.undo'],
      ['Ctrl Y', 'app.keys.redo'],
      ['Esc', 'app.keys.leave'],
      ['?', 'app.keys.help'],
    ],
  },
]

export function KeysDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTranslator()
  return (
    <Dialog title={t('app.keys.title')} isOpen={isOpen} onClose={onClose} size="large">
      <div className={styles.groups}>
        {GROUPS.map((group) => (
          <section key={group.title} className={styles.group}>
            <h3 className={styles.title}>{t(group.title)}</h3>
            <dl className={styles.list}>
              {group.lines.map(([keys, text]) => (
                <div key={keys} className={styles.line}>
                  <dt>
                    <Keys keys={keys} />
                  </dt>
                  <dd>{t(text)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Licences />
    </Dialog>
  )
}

function Keys({ keys }: { readonly keys: string }) {
  return (
    <>
      <Hidden>{keys}</Hidden>
      <span aria-hidden="true" className={styles.keys}>
        {keys.split(' ').map((key) => (key === '–' ? <span key={key}>–</span> : <Kbd key={key}>{key}</Kbd>))}
      </span>
    </>
  )
}
