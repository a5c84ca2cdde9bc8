// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { readSetting, saveSetting } from '@/lib/browser/settings/stored-settings';

afterEach(() => {
  vi.restoreAllMocks();
  saveSetting('zone', '');
  localStorage.clear();
});

test('a setting is stored on the device and removed by the empty value', () => {
  expect(readSetting('zone')).toBe('');
  saveSetting('zone', 'Europe/Kyiv');
  expect(localStorage.getItem('daybook.zone')).toBe('Europe/Kyiv');
  expect(readSetting('zone')).toBe('Europe/Kyiv');
  saveSetting('zone', '');
  expect(localStorage.getItem('daybook.zone')).toBeNull();
});

test('where storage is full, a setting holds for the page', () => {
  saveSetting('zone', 'UTC');
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  saveSetting('zone', 'Europe/Kyiv');
  expect(readSetting('zone')).toBe('Europe/Kyiv');
});

test('where storage is blocked, settings still work for the page', () => {
  for (const name of ['getItem', 'setItem', 'removeItem'] as const)
    vi.spyOn(Storage.prototype, name).mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
  expect(readSetting('zone')).toBe('');
  saveSetting('zone', 'UTC');
  expect(readSetting('zone')).toBe('UTC');
  saveSetting('zone', '');
  expect(readSetting('zone')).toBe('');
});
