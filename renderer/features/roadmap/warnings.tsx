/** What the team should know before it goes on, in ink: state colours belong to gates. */
import { Icon } from '../../ui/icon'
import styles from './warnings.module.css'

export function Warning({ text }: { readonly text: string }) {
  return (
    <span className={styles.warning}>
      <Icon name="flag" />
      <span>{text}</span>
    </span>
  )
}

export function Warnings({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <ul className={styles.list}>
      {texts.map((text) => (
        <li key={text}>
          <Warning text={text} />
        </li>
      ))}
    </ul>
  )
}
