/**
 * Returns a value that the code around it guarantees, and throws where it is absent: absence is then a
 * defect of the program, never a state of its input, and must not pass as an empty string or a zero.
 * @param message the guarantee, as a sentence: `Every entry has an id.`
 */
export function requireValue<T>(value: T | null | undefined, message: string): T {
  if (value === null || value === undefined) throw new Error(`Broken guarantee: ${message}`);
  return value;
}
