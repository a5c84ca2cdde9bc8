import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { ContentProblems } from '@/components/site/content-problems';
import { DevReload } from '@/components/site/dev-reload';
import { pageLang } from '@/components/site/lang';
import { findContentProblems, loadLibrary } from '@/lib/load/load-library';
import { withBasePath } from '@/lib/url/base-path';
import { formatDetection, titleTemplate } from './next-metadata';
import { paper } from './paper-colours';
import { PolicyTags } from './policy-tags';
import { OfflineScript, SettingsStarter } from './script-tags';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const { collection } = await loadLibrary();
  return {
    ...(collection.siteUrl && { metadataBase: new URL(collection.siteUrl) }),
    title: { default: `${collection.title} · Daybook`, template: titleTemplate },
    description: collection.description,
    formatDetection,
  };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: paper.light },
    { media: '(prefers-color-scheme: dark)', color: paper.dark },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { collection } = await loadLibrary();
  const { problems, areAll } = findContentProblems();
  const zones = collection.readerZones.map(({ zone, label }) => `${zone} ${label}`).join(';');
  return (
    // The settings script changes attributes of this element before first paint.
    <html lang={pageLang} suppressHydrationWarning>
      <head>
        <PolicyTags />
        <SettingsStarter zones={zones} />
        {/* As metadata, this would add a client component and its script to every page. */}
        <link rel="icon" href={withBasePath('/icon.svg')} type="image/svg+xml" />
        <link rel="apple-touch-icon" href={withBasePath('/icons/touch-180.png')} />
        <link rel="manifest" href={withBasePath('/manifest.webmanifest')} />
      </head>
      <body>
        <ContentProblems problems={problems} isPageShown={!areAll} />
        {areAll ? null : children}
        <DevReload />
        <OfflineScript name="offline" />
      </body>
    </html>
  );
}
