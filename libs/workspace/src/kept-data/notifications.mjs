/** @type {Record<string, import('./kinds.mjs').Kept>} */
export const notifications = {
  'feed-counters': { end: 'kept', fields: { delivery: '_id position' } },
  'known-events': {
    end: 'kept',
    fields: { programme: '_id organiserIds everPublished seriesId' },
  },
  messages: {
    end: 'kept',
    fields: {
      delivery: '_id position openPosition topic type subject eventId concerns readers message',
    },
    open: { message: 'a message as its contract has it: no name, no address' },
  },
};
