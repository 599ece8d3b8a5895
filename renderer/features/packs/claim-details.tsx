/** The documented claims behind a question or a way of failing, to open and read. */
import { indexPack } from '../../../shared/domain/pack/index-pack'
import type { Pack } from '../../../shared/domain/pack/pack'
import { cx } from '../../ui/cx'
import { useTranslator } from '../../ui/translator'
import styles from './claim-details.module.css'

export interface ClaimDetailsProps {
  readonly pack: Pack
  readonly claimIds: readonly string[]
  /** What there is to open, in a few words. */
  readonly title: string
  /** Stands on paper whether it is open or not. */
  readonly isPrinted?: boolean
}

export function ClaimDetails({ pack, claimIds, title, isPrinted = false }: ClaimDetailsProps) {
  return (
    <details className={cx(styles.claims, isPrinted && styles.printed)} data-testid="claims">
      <summary>{title}</summary>
      <ul>
        {claimIds.map((id) => (
          <Claim key={id} pack={pack} id={id} />
        ))}
      </ul>
    </details>
  )
}

/** A pack without a catalogue, or with a gap in it, shows the claim's id alone. */
function Claim({ pack, id }: { readonly pack: Pack; readonly id: string }) {
  const { t } = useTranslator()
  const claim = indexPack(pack).claims.get(id)
  if (claim === undefined) return <li className={styles.claim}>{id}</li>
  return (
    <li className={styles.claim}>
      <span className={styles.kind}>{t(`pack.claim.${claim.kind}`)}</span>
      <span>
        <span lang={pack.language}>{claim.text}</span>
        {claim.kind === 'figure' && <span className={styles.context}> {t('pack.claim.context')}</span>}
      </span>
    </li>
  )
}
