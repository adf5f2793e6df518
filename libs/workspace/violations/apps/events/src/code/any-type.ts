// expect typescript(no-explicit-any)
export const count = (list: any[]): number => list.length;
