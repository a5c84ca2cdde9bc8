/** What a reader can set, each remembered on the device; where that is forbidden, for this page view. */
export type Setting = 'scheme' | 'zone' | 'order' | 'keys' | 'stopped';

const unsaved = new Map<Setting, string>();

/** The value set, or the empty string for what a page does by itself. */
export function readSetting(name: Setting): string {
  const here = unsaved.get(name);
  if (here !== undefined) return here;
  try {
    return localStorage.getItem(`daybook.${name}`) ?? '';
  } catch {
    return '';
  }
}

/** Sets a value; the empty string takes it back. Full or forbidden storage loses it with the page. */
export function saveSetting(name: Setting, value: string): void {
  try {
    if (value === '') localStorage.removeItem(`daybook.${name}`);
    else localStorage.setItem(`daybook.${name}`, value);
    unsaved.delete(name);
  } catch {
    unsaved.set(name, value);
  }
}
