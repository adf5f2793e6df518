// A clean file that others import.
export const event = 'event';
