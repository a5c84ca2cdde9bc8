/**
 * The quiet line at the foot of the window. It stands behind all else in the document, where the framework
 * does not look for elements of its own.
 * @param more where the line leads
 */
export function offlineBanner(more: string) {
  let line: HTMLElement | undefined;
  return {
    /** Shows words, or nothing. The page that stands in for others says by itself what there is to say. */
    say(words: string | undefined): void {
      if (words === undefined) {
        line?.remove();
        line = undefined;
        return;
      }
      if (document.querySelector('[data-not-saved]')) return;
      if (!line) {
        line = document.createElement('p');
        line.className = 'offline-banner';
        line.role = 'status';
        document.body.append(line);
      }
      const link = document.createElement('a');
      link.href = more;
      link.textContent = 'What is kept';
      line.replaceChildren(words, ' ', link);
    },
  };
}
