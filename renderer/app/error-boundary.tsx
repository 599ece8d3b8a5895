/** Catches what nobody expected on one screen, and says what is saved. The rest of the app keeps working. */
import { Component, type ReactNode } from 'react'
import { Button } from '../ui/button'
import { Empty } from '../ui/empty'
import { Page } from '../ui/page'
import { useTranslator } from '../ui/translator'

interface Props {
  readonly children: ReactNode
  /** A new value clears the failure, for example after a change of screen. */
  readonly resetKey: string
}
interface State {
  readonly error: Error | null
  readonly key: string
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, key: this.props.resetKey }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.key ? null : { error: null, key: props.resetKey }
  }

  override componentDidCatch(error: unknown): void {
    console.error(error)
  }

  override render(): ReactNode {
    const { error } = this.state
    return error === null ? this.props.children : <Crash error={error} onAgain={() => this.setState({ error: null })} />
  }
}

function Crash({ error, onAgain }: { readonly error: Error; readonly onAgain: () => void }) {
  const { t } = useTranslator()
  return (
    <Page width="narrow">
      <Empty
        kind="failure"
        level={1}
        title={t('app.crash.title')}
        actions={
          <Button variant="primary" onPress={onAgain}>
            {t('app.crash.again')}
          </Button>
        }
      >
        <p>{t('app.crash.saved')}</p>
        <p>{error.message}</p>
      </Empty>
    </Page>
  )
}
