import type { ComponentProps } from 'react';
import { withBasePath } from '@/lib/url/base-path';

const externalRel = 'external noopener noreferrer';

/**
 * A link of any page, and the one place where links get their form: URLs of the site go below the base
 * path, and pages of other sites are neither told where a reader comes from nor given a way back.
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
