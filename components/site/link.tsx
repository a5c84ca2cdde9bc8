import type { ComponentProps } from 'react';
import { withBasePath } from '@/lib/url/base-path';

const externalRel = 'external noopener noreferrer';

/**
 * Renders every link of the site: adds the base path to internal URLs, and keeps referrer and opener from
 * other sites.
 */
export function Link({ href, children, ...attributes }: ComponentProps<'a'>) {
  if (href === undefined) return <a {...attributes}>{children}</a>;
  const isExternal = /^https?:/.test(href);
  return (
    <a href={withBasePath(href)} {...(isExternal && { rel: externalRel })} {...attributes}>
      {children}
    </a>
  );
}
