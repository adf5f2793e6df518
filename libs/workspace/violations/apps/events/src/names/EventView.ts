// expect unicorn(filename-case)
export const view = 1;
