/** How many decimals a value needs to be shown as it is, two at most: 3 → 0, 0.5 → 1, 0.25 → 2. */
export const decimalsOf = (value: number): number => (Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2)
