/**
 * Creates the banner at the foot of the window.
 * @param offlineUrl page about offline copies, which the banner links to
 */
export function createOfflineBanner(offlineUrl: string) {
  let banner: HTMLElement | undefined;
  return {
    /** Shows a message; hides the banner for undefined. The page “not saved” says everything itself. */
    show(message: string | undefined): void {
      if (message === undefined) {
        banner?.remove();
        banner = undefined;
        return;
      }
      if (document.querySelector('[data-not-saved]')) return;
      if (!banner) {
        banner = document.createElement('p');
        banner.className = 'offline-banner';
        banner.role = 'status';
        document.body.append(banner);
      }
      const link = document.createElement('a');
      link.href = offlineUrl;
      link.textContent = 'Offline copies';
      banner.replaceChildren(message, ' ', link);
    },
  };
}
