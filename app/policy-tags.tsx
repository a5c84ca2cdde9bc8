import { buildPagePolicy, referrerPolicy } from '@/lib/export/security-policy';
import { loadPageScripts } from '@/lib/load/load-page-scripts';

/**
 * Sets the page's Content-Security-Policy and referrer policy. Not the former in development, where it would
 * block the framework's own code.
 */
export function PolicyTags() {
  return (
    <>
      {process.env.NODE_ENV !== 'development' && (
        <meta httpEquiv="Content-Security-Policy" content={buildPagePolicy(loadPageScripts())} />
      )}
      <meta name="referrer" content={referrerPolicy} />
    </>
  );
}
