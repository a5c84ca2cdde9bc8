import { findAll } from '../dom';
import { FetchError } from '../fetch-file';

/** Milliseconds for which a button shows the outcome instead of its label. */
const outcomeDuration = 4000;

/**
 * Creates a button that copies a text and then shows the outcome.
 * @param getText returns null if there is nothing to copy; may load a script first
 */
export function createCopyButton(
  label: string,
  getText: () => string | null | Promise<string | null>,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.setAttribute('aria-live', 'polite');
  button.textContent = label;
  button.addEventListener('click', async () => {
    button.textContent = await copyText(getText);
    setTimeout(() => {
      button.textContent = label;
    }, outcomeDuration);
  });
  return button;
}

/** Copies the text and returns the outcome in words. */
export async function copyText(
  getText: () => string | null | Promise<string | null>,
): Promise<string> {
  try {
    const text = await getText();
    if (text === null) return 'No unique link found. Select more words.';
    // Browsers offer no clipboard to pages without HTTPS.
    if (!('clipboard' in navigator)) return copyBlocked;
    await navigator.clipboard.writeText(text);
    return 'Copied';
  } catch (error) {
    if (error instanceof FetchError) return 'Could not load. Try again.';
    if (error instanceof DOMException) return copyBlocked;
    throw error;
  }
}

const copyBlocked = 'Copying is blocked. Select the text and copy it.';

/** Adds a copy button after every text with `data-copy`, which names the text. */
export function addCopyButtons(): void {
  for (const element of findAll('[data-copy]')) {
    const text = element.textContent ?? '';
    // Where the build does not know the site's URL, the browser does.
    if (element.dataset.fromRoot !== undefined)
      element.textContent = text.replace('src="/', `src="${location.origin}/`);
    element.after(
      createCopyButton(`Copy ${element.dataset.copy}`, () => (element.textContent ?? '').trim()),
    );
  }
}
