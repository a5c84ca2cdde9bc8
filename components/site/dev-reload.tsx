import { reloadPath } from '@/lib/schema/page-scripts';
import { withBasePath } from '@/lib/url/base-path';

/** Reloads the open page in `npm run dev` when content or code changes. */
export function DevReload() {
  if (process.env.NODE_ENV !== 'development') return null;
  const script = `new EventSource(${JSON.stringify(withBasePath(reloadPath))}).onmessage = () => location.reload()`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, and the base path of our own build
  return <script data-keep="" dangerouslySetInnerHTML={{ __html: script }} />;
}
