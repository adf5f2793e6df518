export const eventDouble = 'double';
