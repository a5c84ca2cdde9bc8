import { expect, test } from 'vitest';
import { isPayloadFile, listClientComponents } from '@/lib/build/export/framework-payload';
import { payloadScript } from '../make-exported-page';

const textOf = (script: string) => script.replace(/<\/?script>/g, '');

test('names the client components of a page and none of the framework', () => {
  expect(listClientComponents([textOf(payloadScript(['FilterLink', 'FilterProvider']))])).toEqual([
    'FilterLink',
    'FilterProvider',
  ]);
});

test('follows a name in another row of the payload', () => {
  expect(listClientComponents([textOf(payloadScript([], 'ZoneSwitch'))])).toEqual(['ZoneSwitch']);
});

test('reads a payload cut anywhere', () => {
  const pieces = ['7:I[1,["$2"],"Zone', 'Switch"]\n0:{}\n'];

  expect(
    listClientComponents(pieces.map((piece) => `self.__next_f.push([1,${JSON.stringify(piece)}])`)),
  ).toEqual(['ZoneSwitch']);
});

test.for([
  ['1:"$Sreact.fragment"\n2:I[1,["/a.js"],"default"]', true],
  [':HL["/_next/static/chunks/a.css","style"]\n0:{}', true],
  ['0:{"b":"build"}', true],
  ['User-agent: *\nAllow: /', false],
  ['Peskov, 14 March 2023. Kremlin says: "$100".', false],
  ['1617 GMT – Kremlin says', false],
  ['', false],
] as const)('%j as a payload file: %s', ([text, expected]) => {
  expect(isPayloadFile(text)).toBe(expected);
});
