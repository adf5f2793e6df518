// expect no-restricted-syntax: lists the names
export * from './any-type.ts';
