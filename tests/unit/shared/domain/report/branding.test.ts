import { describe, expect, it } from 'vitest'
import { contrast, isAccentReadable, isTintUsable, PLAIN_BRANDING, readBranding } from '../../../../../shared/domain/report/branding'

const logo = { mime: 'image/png', base64: 'iVBORw0KGgo=', width: 200, height: 80 } as const

describe('branding', () => {
  it('measures contrast as WCAG defines it', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3)
    expect(contrast('#1f5fa8', '#1f5fa8')).toBe(1)
  })

  it('takes an accent that reads on white and a tint that carries ink, and no others', () => {
    expect([isAccentReadable('#767676'), isAccentReadable('#777777')]).toEqual([true, false])
    expect([isTintUsable('#b9cfe6'), isTintUsable('#ffffff'), isTintUsable('#14202e')]).toEqual([true, false, false])
  })

  it('is read as stored', () => {
    const stored = { ...PLAIN_BRANDING, logo, accent: '#7a1f3d', footer: 'Calder & Roe' }
    expect(readBranding(stored)).toEqual(stored)
  })

  it('falls back to the plain colour where the stored one cannot be read', () => {
    expect(readBranding({ ...PLAIN_BRANDING, accent: '#ffee00' })?.accent).toBe(PLAIN_BRANDING.accent)
  })

  it('refuses what is none: other images, broken colours, a logo as large as a book', () => {
    expect(readBranding({ ...PLAIN_BRANDING, logo: { ...logo, mime: 'image/svg+xml' } })).toBeNull()
    expect(readBranding({ ...PLAIN_BRANDING, accent: 'red' })).toBeNull()
    expect(readBranding({ ...PLAIN_BRANDING, logo: { ...logo, base64: 'A'.repeat(2_000_000) } })).toBeNull()
    expect(readBranding(null)).toBeNull()
  })
})
