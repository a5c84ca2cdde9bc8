'use client';

import type { ComponentProps } from 'react';
import { inSite } from '@/lib/chronology/base-path';
import { serialiseFilters } from '@/lib/chronology/filter';
import { useFiltering } from './filter-provider';

/** A link to a page with the same filters as this one, where what is filtered by here stays on. */
export function KeptLink({ href, ...rest }: { href: string } & Omit<ComponentProps<'a'>, 'href'>) {
  const { filters } = useFiltering();
  return <a {...rest} href={inSite(href) + serialiseFilters(filters)} />;
}
