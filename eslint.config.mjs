export { eslintConfig as default } from './libs/workspace/src/lint/eslint-config.mjs';
