/** Which question bank the session is asked from: chosen for a new one, named for an old one, with the way to another version. */
import { useEffect, useState } from 'react'
import { setPack } from '../../../shared/records/commands'
import { packKey } from '../../stores/pack-keys'
import type { ShelvedPack } from '../../stores/pack-shelf'
import { runtime } from '../../stores/runtime'
import { Button } from '../../ui/button'
import { Link } from '../../ui/link'
import { SelectField } from '../../ui/select-field'
import { useTranslator } from '../../ui/translator'
import styles from './bank-choice.module.css'
import { optionWords } from './bank-option'
import { MoveDialog } from './move-dialog'
import type { Setup } from './use-setup'

export function BankChoice({ setup }: { readonly setup: Setup }) {
  const packs = useShelf()
  return setup.isDraft ? <ChooseBank setup={setup} packs={packs} /> : <NamedBank setup={setup} packs={packs} />
}

interface BankProps {
  readonly setup: Setup
  readonly packs: readonly ShelvedPack[]
}

function ChooseBank({ setup, packs }: BankProps) {
  const { t } = useTranslator()
  const { pack } = setup
  if (packs.length < 2) return null
  return (
    <SelectField
      className={styles.choice}
      label={t('setup.bank')}
      value={packKey({ packId: pack.id, packVersion: pack.version })}
      options={packs.map((shelved) => ({ id: packKey(shelved), ...optionWords(shelved, t) }))}
      onChange={(key) => {
        const chosen = packs.find((shelved) => packKey(shelved) === key)
        if (chosen !== undefined) setup.change((data) => setPack(data, chosen))
      }}
      testId="bank-choice"
    />
  )
}

function NamedBank({ setup, packs }: BankProps) {
  const { t } = useTranslator()
  const [isMoving, setMoving] = useState(false)
  const { pack } = setup
  const others = packs.filter(({ packId, packVersion }) => packId !== pack.id || packVersion !== pack.version)
  return (
    <div className={styles.line}>
      <p>
        {t('setup.bank.named', { title: pack.title, version: pack.version })} <Link to="/pack">{t('pack.link.setup')}</Link>
      </p>
      {others.length > 0 && (
        <Button size="small" onPress={() => setMoving(true)} data-testid="move-session">
          {t('setup.move')}
        </Button>
      )}
      {isMoving && <MoveDialog from={pack} targets={others} onClose={() => setMoving(false)} />}
    </div>
  )
}

/** The banks on this computer; none until they have been read, and none when they cannot be. */
function useShelf(): readonly ShelvedPack[] {
  const [packs, setPacks] = useState<readonly ShelvedPack[]>([])
  useEffect(() => {
    let isHere = true
    void readShelf().then((found) => isHere && setPacks(found))
    return () => {
      isHere = false
    }
  }, [])
  return packs
}

async function readShelf(): Promise<readonly ShelvedPack[]> {
  try {
    return await runtime().packs.list()
  } catch {
    return []
  }
}
