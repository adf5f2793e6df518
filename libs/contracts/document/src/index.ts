export { asyncApiDocument } from './async-api-document.ts';
export { cataloguePage } from './catalogue-page.ts';
export { exampleRecords } from './examples/example-records.ts';
export type { ExampleRecord } from './examples/example-records.ts';
export { schemaPointer } from './names.ts';
