import { withFetchError } from '../fetch-file';
import { createCopyButton } from './copy-button';
import { passageUrl } from './text-fragment';

/** Offers a link to the selected words while words of an outlet are selected. */
export function offerPassageLinks(): void {
  const button = createCopyButton('Copy link to this passage', selectionUrl);
  button.classList.add('passage-link');
  // Pressing the button must not clear the selection.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  document.addEventListener('selectionchange', () => {
    if (document.activeElement === button) return;
    if (findSelectedWords() === null) button.remove();
    else if (!button.isConnected) document.body.append(button);
  });
}

/** Returns the element whose words are selected; null unless they are an outlet's. */
function findSelectedWords(): Element | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.toString().trim() === '')
    return null;
  const { commonAncestorContainer: node } = selection.getRangeAt(0);
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('.words') ?? null;
}

async function selectionUrl(): Promise<string | null> {
  const { generateFragment } = await withFetchError(
    import('text-fragments-polyfill/dist/fragment-generation-utils.js'),
  );
  const selection = getSelection();
  const words = findSelectedWords();
  if (selection === null || words === null) return null;
  const { fragment } = generateFragment(selection);
  if (fragment === undefined) return null;
  const anchor = words.closest('li[id]')?.id ?? '';
  return passageUrl(location.origin + location.pathname, anchor, fragment);
}
