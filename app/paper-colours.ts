/** The ground of every page, as browsers colour what is around it. The style sheet has the same two. */
export const paper = { light: '#fcfcfb', dark: '#121416' } as const;
