import { describe, expect, test } from 'vitest';
import { placeMarks, stackDayMarks } from '@/lib/chronology/day-marks';
import { atUtc, makeEntry, statedDay } from './make-entry';

const at = (clock: string) => makeEntry({ time: atUtc(`2023-03-14T${clock}:00Z`) });

describe('the marks of a day', () => {
  test('are in the column of their two hours', () => {
    const { stacks } = stackDayMarks([at('00:00'), at('01:59'), at('02:00'), at('23:59')]);
    expect(stacks.map((stack) => stack.length)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  test('are untimed where no clock was printed', () => {
    const untimed = makeEntry({
      time: { kind: 'day', day: statedDay('2023-03-14'), printed: null },
    });
    const { stacks, untimed: apart } = stackDayMarks([untimed]);
    expect(stacks.flat()).toEqual([]);
    expect(apart).toEqual(['trt-world']);
  });
});

describe('a stack', () => {
  test('grows upwards, one mark per entry', () => {
    expect(placeMarks([['a', 'b'], [], ['c']], 3)).toEqual({
      marks: [
        { outlet: 'a', column: 0, row: 0 },
        { outlet: 'b', column: 0, row: 1 },
        { outlet: 'c', column: 2, row: 0 },
      ],
      more: [],
    });
  });

  test('that is too high counts the marks left out', () => {
    const { marks, more } = placeMarks([['a', 'a', 'a', 'a', 'a']], 3);
    expect(marks).toHaveLength(2);
    expect(more).toEqual([{ column: 0, count: 3 }]);
  });
});
