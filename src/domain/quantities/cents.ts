/** Sums of money without the dust of binary fractions: 0.1 + 0.2 is 0.3, and half a cent is rounded up: 1.005 is 1.01. */
export const cents = (amount: number): number => Math.round(Number((amount * 100).toPrecision(15))) / 100;
