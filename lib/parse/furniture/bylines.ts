/** A byline in any language read: `By Jane Doe`, `Von Max Muster`. */
export const bylines =
  /^(?:by:?|written by:?|edited by|reporting by|text by|par|von|por|di|de|автор:?)\s\p{Lu}[^.!?]{2,100}$/iu;

/** The line below a name: the author's place or role. */
export const writersPlace =
  /^(?:reporting from \p{Lu}[^.!?]{2,60}|[\p{L}\s-]{0,30}(?:correspondent|reporter|editor)(?:, \p{Lu}[^.!?]{2,40})?)$/iu;

/** Three authors or more, with commas between them. */
export const writersNames =
  /^\p{Lu}[\p{L}'’.-]+(?:\s(?:(?:al|el|de|van|von|der|bin|da|di|du|le)[-\s])?\p{Lu}[\p{L}'’.-]+){1,3}(?:,\s?\p{Lu}[\p{L}'’.-]+(?:\s(?:(?:al|el|de|van|von|der|bin|da|di|du|le)[-\s])?\p{Lu}[\p{L}'’.-]+){1,3}){1,6}\s(?:and|et|und|y|e)\s\p{Lu}[\p{L}'’.-]+(?:\s(?:(?:al|el|de|van|von|der|bin|da|di|du|le)[-\s])?\p{Lu}[\p{L}'’.-]+){1,3}$/u;

/** A line that is one person's name, or two people's. */
export const personsName =
  /^\p{Lu}[\p{L}'’.-]+(?:\s(?:(?:al|el|de|van|von|der|bin|da|di|du|le)[-\s])?\p{Lu}[\p{L}'’.-]+){1,3}(?:\s(?:and|et|und|y|e)\s\p{Lu}[\p{L}'’.-]+(?:\s(?:(?:al|el|de|van|von|der|bin|da|di|du|le)[-\s])?\p{Lu}[\p{L}'’.-]+){1,3})?$/u;
