/**
 * How TypeScript is turned into what Node runs, wherever it runs from source (tests, their servers, development).
 * @type {import('@swc/core').Options}
 */
export declare const swcOptions: import('@swc/core').Options;
