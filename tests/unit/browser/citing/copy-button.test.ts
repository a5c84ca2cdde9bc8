// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addCopyButtons, copyText, createCopyButton } from '@/lib/browser/citing/copy-button';
import { FetchError } from '@/lib/browser/fetch-file';

let writeText = vi.fn(async (_text: string) => {});
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const press = async (button: HTMLElement) => {
  button.click();
  await vi.advanceTimersByTimeAsync(0);
};

test('a copy button shows the outcome, then its label again', async () => {
  const button = createCopyButton('Copy footnote', () => 'TRT World, 14 March 2023');
  await press(button);
  expect(writeText).toHaveBeenCalledWith('TRT World, 14 March 2023');
  expect(button.textContent).toBe('Copied');
  await vi.advanceTimersByTimeAsync(4000);
  expect(button.textContent).toBe('Copy footnote');
});

test('a button whose script cannot load says so, and tries again when pressed', async () => {
  const getText = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new FetchError('offline'))
    .mockResolvedValueOnce('https://example.org/#:~:text=words');
  const button = createCopyButton('Copy link to this passage', getText);
  await press(button);
  expect(button.textContent).toBe('Could not load. Try again.');
  await press(button);
  expect(button.textContent).toBe('Copied');
  expect(writeText).toHaveBeenCalledTimes(1);
});

describe('a copy button says what to do where', () => {
  test('the selection occurs more than once', async () => {
    expect(await copyText(() => null)).toBe('No unique link found. Select more words.');
  });

  test('the browser forbids it', async () => {
    writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    expect(await copyText(() => 'text')).toMatch(/^Copying is blocked\. Select the text/);
  });

  test('the page has no clipboard, being without HTTPS', async () => {
    vi.stubGlobal('navigator', {});
    expect(await copyText(() => 'text')).toMatch(/^Copying is blocked\. Select the text/);
  });
});

test('a bug is not mistaken for a refusal', async () => {
  const bug = new TypeError('undefined is not a function');
  await expect(copyText(() => Promise.reject(bug))).rejects.toBe(bug);
});

test('each text with data-copy gets a button named after it, and URLs from the root their host', () => {
  document.body.innerHTML =
    '<p data-copy="footnote">TRT World</p><pre data-copy="embed code" data-from-root>&lt;iframe src="/a/"&gt;</pre>';
  addCopyButtons();
  const buttons = [...document.querySelectorAll('button')].map((button) => button.textContent);
  expect(buttons).toEqual(['Copy footnote', 'Copy embed code']);
  expect(document.querySelector('pre')?.textContent).toBe(`<iframe src="${location.origin}/a/">`);
});
