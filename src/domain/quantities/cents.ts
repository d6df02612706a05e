/** Sums of money without the dust of binary fractions: 0.1 + 0.2 is 0.3. */
export const cents = (amount: number): number => Math.round(amount * 100) / 100;
