// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { convertClocks, restoreClocks } from '@/lib/browser/settings/convert-clocks';
import { applyOrder, restoreOrder } from '@/lib/browser/settings/entry-order';
import { saveSetting } from '@/lib/browser/settings/stored-settings';

const entry = (id: string, clock: string, pause: string) =>
  `<li id="${id}" class="entry ${pause}"><article>${clock}</article></li>`;

/** A day with three entries on the rail, an untimed one, and a list without a known zone. */
const day = `
  <script data-zones="Europe/Kyiv Kyiv;Asia/Tehran Tehran"></script>
  <ol id="rail" data-order="">
    ${entry('first', '<span class="clock vague">before <time datetime="2023-03-14T04:44:00Z" data-bound="">04:44</time> <small>GMT</small></span>', 'pause-0')}
    ${entry('second', '<span class="clock" title="Printed: 0444 GMT"><time datetime="2023-03-14T04:44:00Z">04:44</time> <small>GMT</small></span>', 'pause-4')}
    ${entry('third', '<span class="clock" title="Printed: 2230 GMT"><time datetime="2023-03-14T22:30:00Z">22:30</time> <small>GMT</small></span>', 'pause-14')}
    ${entry('untimed', '<span class="clock vague">time not given</span>', '')}
  </ol>
  <ol id="local" data-order="whole">
    ${entry('local-1', '<span class="clock" title="Printed: 16:17">16:17</span>', '')}
    ${entry('local-2', '<span class="clock" title="Printed: 16:18">16:18</span>', '')}
  </ol>
  <nav class="day-contents"><ol>
    <li><a href="#first"><i>before 04:44</i></a></li>
    <li><a href="#second"><i>04:44</i></a></li>
    <li><a href="#third"><i>22:30</i></a></li>
  </ol></nav>`;

const text = (selector: string) => document.querySelector(selector)?.textContent?.trim();
const ids = (list: string) => [...document.querySelectorAll(`${list} > li`)].map(({ id }) => id);
const pause = (id: string) => document.getElementById(id)?.className;

beforeEach(() => {
  document.body.innerHTML = day;
});
afterEach(() => {
  restoreClocks();
  restoreOrder();
  saveSetting('zone', '');
  saveSetting('order', '');
});

describe('clocks in a zone', () => {
  test('are converted, with the zone, the day where it differs, and the published time', () => {
    saveSetting('zone', 'Europe/Kyiv');
    convertClocks();
    expect(text('#second .clock')).toBe('06:44 Kyiv printed 0444 GMT');
    expect(text('#third .clock')).toBe('00:30 Kyiv +1 day: Wednesday 15 March printed 2230 GMT');
    expect(text('a[href="#third"] i')).toBe('00:30');
  });

  test('that are not instants are not converted and say so', () => {
    saveSetting('zone', 'Europe/Kyiv');
    convertClocks();
    expect(text('#first .clock')).toBe('before 04:44 GMT not converted');
    expect(text('#local-1 .clock')).toBe('16:17 not converted');
    expect(text('#untimed .clock')).toBe('time not given');
    expect(text('a[href="#first"] i')).toBe('before 04:44');
  });

  test('are restored to the same nodes', () => {
    const html = document.body.innerHTML;
    const time = document.querySelector('#third time');
    saveSetting('zone', 'Asia/Tehran');
    convertClocks();
    expect(document.body.innerHTML).not.toBe(html);
    restoreClocks();
    expect(document.body.innerHTML).toBe(html);
    expect(document.querySelector('#third time')).toBe(time);
  });

  test('are not converted to a zone that the browser does not know', () => {
    const html = document.body.innerHTML;
    saveSetting('zone', 'Nowhere/At_All');
    convertClocks();
    expect(document.body.innerHTML).toBe(html);
  });
});

describe('newest first', () => {
  test('reverses timed entries and the list of contents; untimed entries stay at the end', () => {
    saveSetting('order', 'newest');
    applyOrder();
    expect(ids('#rail')).toEqual(['third', 'second', 'first', 'untimed']);
    expect(ids('#local')).toEqual(['local-2', 'local-1']);
    const links = [...document.querySelectorAll('.day-contents a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#third', '#second', '#first']);
  });

  test('keeps the spacing between the same two entries', () => {
    saveSetting('order', 'newest');
    applyOrder();
    expect([pause('third'), pause('second'), pause('first')]).toEqual([
      'entry pause-0',
      'entry pause-14',
      'entry pause-4',
    ]);
  });

  test('is undone, with its spacing', () => {
    saveSetting('order', 'newest');
    applyOrder();
    restoreOrder();
    expect(ids('#rail')).toEqual(['first', 'second', 'third', 'untimed']);
    expect(ids('#local')).toEqual(['local-1', 'local-2']);
    expect([pause('first'), pause('second'), pause('third')]).toEqual([
      'entry pause-0',
      'entry pause-4',
      'entry pause-14',
    ]);
  });

  test('applied twice equals once', () => {
    saveSetting('order', 'newest');
    applyOrder();
    const html = document.body.innerHTML;
    applyOrder();
    expect(document.body.innerHTML).toBe(html);
  });
});
