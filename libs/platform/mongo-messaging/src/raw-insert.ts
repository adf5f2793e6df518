/**
 * Inserts plain documents without hydrating mongoose documents, which costs a command more CPU than its own code.
 * Nothing validates the fields then: use it only where this library writes out the whole document and a test compares
 * it with the schema. Undefined fields are left out, as elsewhere.
 */
export const rawInsert = { lean: true, ignoreUndefined: true } as const;
