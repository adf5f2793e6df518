// A clean file: a role of Nest.
export const controller = 1;
