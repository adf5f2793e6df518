/** Why an event is cancelled; a closed list without free text, since topics keep messages for ever. */
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
