/** Pictures in a line of text. */
import { ImageRun } from 'docx'
import type { Logo } from '../../../shared/domain/report/branding'
import { type Picture, pngOf, svgOf } from './picture'

/** Word's library counts picture sizes in pixels of a ninety-sixth of an inch. */
const pixels = (points: number): number => (points * 96) / 72

/** @param alt read out instead of the picture; empty where the words beside say it all */
export function pictureRun(picture: Picture, alt: string): ImageRun {
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svgOf(picture)),
    fallback: { type: 'png', data: pngOf(picture) },
    transformation: { width: pixels(picture.width), height: pixels(picture.height) },
    altText: { name: 'Chart', description: alt, title: '' },
  })
}

/** As large as fits, in points. */
export function logoRun({ mime, base64, width, height }: Logo, client: string, room: { width: number; height: number }): ImageRun {
  const scale = Math.min(room.width / width, room.height / height)
  return new ImageRun({
    type: mime === 'image/png' ? 'png' : 'jpg',
    data: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
    transformation: { width: pixels(width * scale), height: pixels(height * scale) },
    altText: { name: 'Logo', description: client, title: '' },
  })
}
