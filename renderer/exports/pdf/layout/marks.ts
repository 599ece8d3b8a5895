/** Gate states as shapes that differ in silhouette and weight, so that grey print works. Only a failure is solid. */
import type { Mark } from '../../../../shared/domain/report/rich-text'
import type { Item } from '../display'
import { COLOR } from '../theme'

/** @param size edge of the box, 10 in tables */
export function gateMark(state: Mark, x: number, y: number, size: number): Item[] {
  const s = size / 10
  const p = (value: number): number => Math.round(value * s * 1000) / 1000
  const path = (d: string, stroke: string, width: number): Item => ({ kind: 'path', x, y, d, stroke, strokeWidth: p(width) })
  switch (state) {
    case 'pass':
      return [
        { kind: 'dot', x: x + p(5), y: y + p(5), r: p(4.4), fill: COLOR.white, stroke: COLOR.pass, strokeWidth: p(1.1) },
        path(`M${p(2.8)} ${p(5.2)}L${p(4.4)} ${p(6.8)}L${p(7.3)} ${p(3.2)}`, COLOR.pass, 1.4),
      ]
    case 'fail':
      return [
        { kind: 'rect', x: x + p(0.3), y: y + p(0.3), width: p(9.4), height: p(9.4), fill: COLOR.fail },
        path(`M${p(2.8)} ${p(2.8)}L${p(7.2)} ${p(7.2)}M${p(7.2)} ${p(2.8)}L${p(2.8)} ${p(7.2)}`, COLOR.white, 1.4),
      ]
    case 'unverified':
      return [
        {
          kind: 'path',
          x,
          y,
          d: `M${p(5)} ${p(0.2)}L${p(9.8)} ${p(5)}L${p(5)} ${p(9.8)}L${p(0.2)} ${p(5)}Z`,
          fill: COLOR.white,
          stroke: COLOR.open,
          strokeWidth: p(1.2),
        },
        { kind: 'dot', x: x + p(5), y: y + p(5), r: p(1.3), fill: COLOR.open },
      ]
    case 'not-required':
      return [path(`M${p(1.4)} ${p(5)}L${p(8.6)} ${p(5)}`, COLOR.none, 1.7)]
  }
}
