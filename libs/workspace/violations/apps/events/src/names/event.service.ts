// expect no-restricted-syntax: main export
export const service = 1;
