/**
 * The answers to one question, lettered, without numbers or colours. Only for answering and voting.
 * Arrow keys up and down move the focus; Enter, Space or the letter chooses.
 */
import type { Ref } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { cx } from './cx'
import { Icon } from './icon'
import styles from './level-cards.module.css'

export interface LevelCard {
  readonly letter: string
  readonly text: string
}

export interface LevelCardsProps {
  readonly label: string
  /** Language of the levels' texts where it may be another than the screen's. */
  readonly lang?: string | undefined
  readonly levels: readonly LevelCard[]
  /** Index of the chosen level; null = none. */
  readonly value: number | null
  readonly onChange: (index: number) => void
  readonly ref?: Ref<HTMLDivElement> | undefined
}

export function LevelCards({ label, lang, levels, value, onChange, ref }: LevelCardsProps) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      orientation="vertical"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={value === null ? [] : [String(value)]}
      onSelectionChange={(keys) => {
        const chosen = [...keys][0]
        if (chosen !== undefined && Number(chosen) !== value) onChange(Number(chosen))
      }}
      className={cx(styles.group)}
      {...(ref === undefined ? {} : { ref })}
    >
      {levels.map((level, index) => (
        <ToggleButton
          key={level.letter}
          id={String(index)}
          className={cx(styles.card)}
          // React Aria drops this attribute, so it is put back on the element it draws.
          render={(props) => <button {...props} aria-keyshortcuts={level.letter} />}
          data-letter={level.letter}
        >
          <span className={styles.letter}>{level.letter}</span>
          <span className={styles.text} lang={lang}>
            {level.text}
          </span>
          {value === index ? <Icon name="check" className={styles.tick} /> : <span />}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
