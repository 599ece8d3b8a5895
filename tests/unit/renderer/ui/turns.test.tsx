import { act, render } from '@testing-library/react'
import { useEffect } from 'react'
import { describe, expect, it } from 'vitest'
import { InTurns } from '../../../../renderer/ui/turns'

/** Says what stands on the page each time it gets there. */
function Part({ name, onShown }: { readonly name: string; readonly onShown: (page: string) => void }) {
  useEffect(() => onShown(document.body.textContent ?? ''), [onShown])
  return <p>{name}</p>
}

describe('a screen drawn in turns', () => {
  it('shows its parts from top to bottom, one more each time, and all of them in the end', () => {
    const pages: string[] = []
    const onShown = (page: string): void => void pages.push(page)
    act(() => {
      render(
        <InTurns>
          <Part name="a" onShown={onShown} />
          {false}
          <Part name="b" onShown={onShown} />
          <Part name="c" onShown={onShown} />
        </InTurns>,
      )
    })
    expect(pages).toEqual(['a', 'ab', 'abc'])
  })

  it('takes nothing away, not even for a moment, when a part comes in between', () => {
    const left: string[] = []
    const Leaving = ({ name }: { readonly name: string }) => {
      useEffect(() => () => void left.push(name), [name])
      return <p>{name}</p>
    }
    const screen = (hasMiddle: boolean) => (
      <InTurns>
        <Leaving key="a" name="a" />
        {hasMiddle && <Leaving key="b" name="b" />}
        <Leaving key="c" name="c" />
      </InTurns>
    )
    const { container, rerender } = render(screen(false))
    rerender(screen(true))
    expect([container.textContent, left]).toEqual(['abc', []])
  })
})
