import type { Metadata } from 'next';
import { loadLibrary } from '@/lib/load/library';

/** Metadata of a page; it names its canonical address only where the site's own is known. */
export async function pageMetadata(page: {
  title: string;
  description: string;
  address: string;
}): Promise<Metadata> {
  const { collection } = await loadLibrary();
  return {
    title: page.title,
    description: page.description,
    ...(collection.siteUrl && { alternates: { canonical: collection.siteUrl + page.address } }),
  };
}
