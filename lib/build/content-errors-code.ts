/** Exit code of `read-content.ts` when the content has errors; Node itself ends with 1 when a program fails. */
export const contentErrorsCode = 3;
