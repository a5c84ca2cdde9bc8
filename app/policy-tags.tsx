import { pagePolicy, referrerPolicy } from '@/lib/export/security-policy';
import { pageScripts } from '@/lib/load/load-page-scripts';

/**
 * What a page asks of the browser: where it may load from, and what it tells other sites. In development the
 * framework sends code that no policy of ours would allow.
 */
export function PolicyTags() {
  return (
    <>
      {process.env.NODE_ENV !== 'development' && (
        <meta httpEquiv="Content-Security-Policy" content={pagePolicy(pageScripts())} />
      )}
      <meta name="referrer" content={referrerPolicy} />
    </>
  );
}
