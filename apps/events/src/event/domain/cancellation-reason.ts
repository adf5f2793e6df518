/** Why an event is cancelled; a closed list, since topics keep for ever what they are told. */
export type CancellationReason =
  | 'too-few-registrations'
  | 'venue-unavailable'
  | 'speakers-unavailable'
  | 'funding-withdrawn'
  | 'organiser-withdrew'
  | 'security'
  | 'public-health'
  | 'travel-restrictions'
  | 'merged-with-another-event'
  | 'other';
