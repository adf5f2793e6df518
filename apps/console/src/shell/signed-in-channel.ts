/** Where one window of the console tells the others that somebody is signed in again. */
export const SIGNED_IN_CHANNEL = 'console.signed-in';
