// expect no-restricted-syntax: No place for everything
export const money = 1;
