// expect no-restricted-syntax: as unknown as
export const id = 5 as unknown as string;
