export { jestConfig as default } from './libs/workspace/src/jest/config.mjs';
