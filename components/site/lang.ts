import type { Outlet } from '@/lib/schema/catalogue';

/** Language of the pages, as `<html>` states it. */
export const pageLang = 'en-GB';

/** Language of an outlet's words, if it differs from the page's. */
export function findLang(outlet: Outlet): string | undefined {
  return outlet.lang === pageLang ? undefined : outlet.lang;
}
