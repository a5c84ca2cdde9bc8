/** A setting, stored on the device; where storage is blocked, for this page view only. */
export type Setting = 'scheme' | 'zone' | 'order' | 'keys' | 'stopped';

const unsaved = new Map<Setting, string>();

/** Returns a stored value; the empty string stands for the default. */
export function readSetting(name: Setting): string {
  const value = unsaved.get(name);
  if (value !== undefined) return value;
  try {
    return localStorage.getItem(`daybook.${name}`) ?? '';
  } catch {
    return '';
  }
}

/** Stores a value; the empty string restores the default. Where storage is full or blocked, the value is lost with the page. */
export function saveSetting(name: Setting, value: string): void {
  try {
    if (value === '') localStorage.removeItem(`daybook.${name}`);
    else localStorage.setItem(`daybook.${name}`, value);
    unsaved.delete(name);
  } catch {
    unsaved.set(name, value);
  }
}
