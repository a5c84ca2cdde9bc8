// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { set, setting } from '@/lib/browser/settings/settings';

afterEach(() => {
  vi.restoreAllMocks();
  set('zone', '');
  localStorage.clear();
});

test('what is set is kept on the device, and taken back by the empty value', () => {
  expect(setting('zone')).toBe('');
  set('zone', 'Europe/Kyiv');
  expect(localStorage.getItem('daybook.zone')).toBe('Europe/Kyiv');
  expect(setting('zone')).toBe('Europe/Kyiv');
  set('zone', '');
  expect(localStorage.getItem('daybook.zone')).toBeNull();
});

test('where storage is full, what is set holds for the page', () => {
  set('zone', 'UTC');
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  set('zone', 'Europe/Kyiv');
  expect(setting('zone')).toBe('Europe/Kyiv');
});

test('where storage is forbidden, reading and setting still work for the page', () => {
  for (const name of ['getItem', 'setItem', 'removeItem'] as const)
    vi.spyOn(Storage.prototype, name).mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
  expect(setting('zone')).toBe('');
  set('zone', 'UTC');
  expect(setting('zone')).toBe('UTC');
  set('zone', '');
  expect(setting('zone')).toBe('');
});
