// expect no-restricted-syntax: index.ts
export { open } from '../opens-session.ts';
