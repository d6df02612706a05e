/** `npm run test:long` goes the whole way where a plain test run takes samples. */
export const isLong: boolean = process.env.MODE === "long";
