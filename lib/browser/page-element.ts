/** What an element holds; `null` stands for nothing. */
export type Content = Node | string | null;

/** Makes an element of the page with its attributes and what it holds, as text and never as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly Content[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content.filter((part) => part !== null));
  return made;
}

/** An element that the page was written with. Throws where an older page, still open, has none. */
export function elementOfPage<Kind extends Element>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`This page has no #${id}.`);
  return found;
}

/** All elements of the page that match, in the order of the document. */
export function allOf(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}
