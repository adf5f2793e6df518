// expect no-restricted-syntax: No place for everything
export const pad = 1;
