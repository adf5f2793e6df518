/**
 * How TypeScript is turned into what Node runs, wherever it runs from source (tests, their servers, development).
 * @type {import('@swc/core').Options}
 */
export const swcOptions = {
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'es6' },
  jsc: {
    experimental: { keepImportAttributes: true },
    target: 'es2024',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
};
