// expect typescript(no-unsafe-assignment)
// expect typescript(no-unsafe-member-access)
// expect typescript(no-unsafe-return)
const parsed = JSON.parse('{}');

export const name = (): string => parsed.name;
