/** Lines that name the writers, in the languages that are read. */
export const bylines =
  /^(?:by:?|written by:?|edited by|reporting by|text by|par|von|por|di|de|автор:?)\s\p{Lu}[^.!?]{2,100}$/iu;

/** Where the writer reports from, or what they are: it stands below a name. */
export const writersPlace =
  /^(?:reporting from \p{Lu}[^.!?]{2,60}|[\p{L}\s-]{0,30}(?:correspondent|reporter|editor)(?:, \p{Lu}[^.!?]{2,40})?)$/iu;

/** Three writers and more, a comma behind each but the last. */
export const writersNames =
  /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,3}(?:,\s?\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,3}){1,6}\s(?:and|et|und|y|e)\s\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,3}$/u;

/** A line of two to four names and nothing else. */
export const personsName =
  /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,3}(?:\s(?:and|et|und|y|e)\s\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,3})?$/u;
