/** Background colours for the browser's own interface; the style sheet has the same two. */
export const paper = { light: '#fcfcfb', dark: '#121416' } as const;
