/** The organisations behind the actors. */
export const parties = ['foreign', 'former', 'own', 'organiser', 'coOrganiser'] as const;
export type Party = (typeof parties)[number];
export type Parties = Readonly<Record<Party, string>>;
