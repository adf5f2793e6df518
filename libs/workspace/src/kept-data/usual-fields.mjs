/** Of what is changed one after the other. */
export const counters = '_id version sequence lastMessageId';
/** The client that made it, and its own reference. */
export const origin = 'createdBy externalRef';
/** What is in a text that stands in several languages. */
export const byLanguage = 'text by language';
