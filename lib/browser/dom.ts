import { requireValue } from '@/lib/text/required';

/** Content of an element; `null` is left out. */
export type Content = Node | string | null;

/** Creates an element with attributes and content. Strings become text, never markup. */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly Content[]
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
  created.append(...content.filter((part) => part !== null));
  return created;
}

/**
 * Returns the element with an id.
 * @throws if the page has none, or one of another kind
 */
export function findById<Kind extends Element>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`This page has no #${id}.`);
  return found;
}

/** Returns a data attribute of an element, which the markup of the page guarantees. */
export function readData(element: HTMLElement, name: string): string {
  return requireValue(element.dataset[name], `The element has data-${name}.`);
}

/** Returns all elements that match a selector, in document order. */
export function findAll(selector: string, within: ParentNode = document): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(selector)];
}
