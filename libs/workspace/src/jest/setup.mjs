// Nest is ESM and some of its companions are CommonJS: loaded first by such a companion it fails with "Cannot require() ES
// Module … in a cycle".
await import('@nestjs/common');
await import('@nestjs/core');
