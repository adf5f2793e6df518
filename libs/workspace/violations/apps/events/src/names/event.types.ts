// expect no-restricted-syntax: main export
export type Name = string;
