/** How long a button says what came of pressing it, in milliseconds. */
const saidFor = 4000;

/** A button that copies a text and then says so. */
export function copyButton(label: string, textOf: () => Promise<string | null>): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.setAttribute('aria-live', 'polite');
  button.textContent = label;
  button.addEventListener('click', async () => {
    button.textContent = await copied(textOf);
    setTimeout(() => {
      button.textContent = label;
    }, saidFor);
  });
  return button;
}

async function copied(textOf: () => Promise<string | null>): Promise<string> {
  const text = await textOf();
  if (text === null) return 'This passage cannot be told apart; select more words';
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied';
  } catch {
    return 'Your browser does not allow it; select the text and copy it';
  }
}

/** Puts a button below every text that is there to be taken along. */
export function addCopyButtons(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    if (element.dataset.fromRoot !== undefined) {
      // Where the site’s own address is not known to the build, the browser knows where it was found.
      element.textContent = (element.textContent ?? '').replace(
        'src="/',
        `src="${location.origin}/`,
      );
    }
    const label = `Copy ${element.dataset.copy}`;
    element.after(copyButton(label, async () => (element.textContent ?? '').trim()));
  }
}
