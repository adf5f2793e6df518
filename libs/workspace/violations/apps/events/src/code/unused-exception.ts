// expect eslint: Unused
// eslint-disable-next-line no-restricted-syntax
export const fine = 1;
