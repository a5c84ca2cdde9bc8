import { copyButton } from './copy-button';
import { passageAddress } from './text-fragment';

/** Offers a link to the very words, as long as words of an outlet are selected. */
export function offerPassageLinks(): void {
  const button = copyButton('Copy link to this passage', addressOfSelection);
  button.classList.add('passage-link');
  // Pressing the button must not take the selection away.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  document.addEventListener('selectionchange', () => {
    if (document.activeElement === button) return;
    if (selectedWords() === null) button.remove();
    else if (!button.isConnected) document.body.append(button);
  });
}

/** The element that selected words stand in; null where none of an outlet’s are selected. */
function selectedWords(): Element | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.toString().trim() === '')
    return null;
  const { commonAncestorContainer: node } = selection.getRangeAt(0);
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('.words') ?? null;
}

async function addressOfSelection(): Promise<string | null> {
  const selection = getSelection();
  const words = selectedWords();
  if (selection === null || words === null) return null;
  const { generateFragment } = await import(
    'text-fragments-polyfill/dist/fragment-generation-utils.js'
  );
  const { fragment } = generateFragment(selection);
  if (fragment === undefined) return null;
  const anchor = words.closest('li[id]')?.id ?? '';
  return passageAddress(location.origin + location.pathname, anchor, fragment);
}
