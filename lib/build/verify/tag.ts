/** An attribute: its value is decoded, and the empty string if it is bare. */
export type Attribute = { name: string; value: string };

/** The start tag of an element. */
export type Tag = {
  name: string;
  attrs: readonly Attribute[];
  /** Content of a script or a style sheet; empty for all other elements. */
  text: string;
};

/** Returns the value of an attribute; undefined if it is missing, the empty string if it is bare. */
export function findAttribute({ attrs }: Tag, name: string): string | undefined {
  return attrs.find((other) => other.name === name)?.value;
}
