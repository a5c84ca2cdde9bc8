/**
 * In `npm run dev`, makes the open page load again when a file of the content changes.
 *
 * A server component with an inline script rather than a client component: an export holds nothing
 * of it, not even a reference to a chunk.
 */
export function DevReload() {
  const url = process.env.DEV_RELOAD_URL;
  if (process.env.NODE_ENV !== 'development' || url === undefined) return null;
  const script = `new EventSource(${JSON.stringify(url)}).onmessage = () => location.reload()`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own words, and an address that our own command chose
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
