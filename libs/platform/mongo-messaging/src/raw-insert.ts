/**
 * Stores documents without making mongoose's of them, which costs a command more than its own code. Nothing
 * checks their fields then, so it is for what one place of this library writes out in full and tests
 * hold against the schema. Fields that are undefined stay away, as they do elsewhere.
 */
export const rawInsert = { lean: true, ignoreUndefined: true } as const;
