/** Exit code of `read-content.ts` if the content has errors; Node itself exits with 1 if a program fails. */
export const contentErrorsCode = 3;
