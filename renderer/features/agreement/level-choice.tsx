/** The letters A to E side by side. Arrow keys left and right move, Enter or Space chooses; Enter on the chosen one goes on. */
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { levelLetter } from '../../../shared/domain/interview/level-letter'
import { cx } from '../../ui/cx'
import { useTranslator } from '../../ui/translator'
import styles from './level-choice.module.css'

export interface LevelChoiceProps {
  /** null = no level chosen. */
  readonly value: number | null
  readonly onChoose: (level: number) => void
  readonly onAgain: () => void
}

export function LevelChoice({ value, onChoose, onAgain }: LevelChoiceProps) {
  const { t } = useTranslator()
  return (
    <ToggleButtonGroup
      aria-label={t('agreement.levels')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={value === null ? [] : [String(value)]}
      onSelectionChange={(keys) => {
        const chosen = [...keys][0]
        if (chosen !== undefined && Number(chosen) !== value) onChoose(Number(chosen))
      }}
      className={cx(styles.group)}
    >
      {[0, 1, 2, 3, 4].map((level) => (
        <ToggleButton
          key={level}
          id={String(level)}
          className={cx(styles.letter)}
          // React Aria drops the first attribute and keeps Enter to itself.
          render={(props) => (
            <button
              {...props}
              aria-keyshortcuts={levelLetter(level)}
              onKeyDownCapture={(event) => {
                if (event.key !== 'Enter' || level !== value) return
                event.preventDefault()
                event.stopPropagation()
                if (!event.repeat) onAgain()
              }}
            />
          )}
          data-letter={levelLetter(level)}
        >
          {levelLetter(level)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
