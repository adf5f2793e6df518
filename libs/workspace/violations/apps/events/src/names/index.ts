// expect no-restricted-syntax: index.ts
export { money } from './common/money.ts';
