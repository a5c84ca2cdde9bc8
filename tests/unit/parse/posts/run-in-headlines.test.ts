import { describe, expect, test } from 'vitest';
import {
  findBoldHeadline,
  findGluedHeadline,
  findHeadlineBeforeColon,
} from '@/lib/parse/posts/run-in-headlines';

describe('a headline in bold type', () => {
  test.each([
    ['**Port opens.** Two ships left.', 'Port opens.', 'Two ships left.'],
    ['__Port opens__ “Two” ships left.', 'Port opens', '“Two” ships left.'],
    ['** Port opens ** (2) ships left.', 'Port opens', '(2) ships left.'],
  ])('is set off from its text: %s', (line, headline, text) => {
    expect(findBoldHeadline(line)).toEqual({ headline, text });
  });

  test.each([
    ['without text', '**Port opens.**'],
    ['without words', '**   ** Two ships left.'],
    ['of two letters', '**Po** Two ships left.'],
    ['of more than 180 letters', `**${'a'.repeat(181)}** Two ships left.`],
    ['within a line', 'Then **port opens.** Two ships left.'],
    ['closed by another mark', '**Port opens.__ Two ships left.'],
    ['above a text that begins with a symbol', '**Port opens.** – Two ships left.'],
  ])('is none %s', (_, line) => {
    expect(findBoldHeadline(line)).toBeNull();
  });

  test('has up to 180 letters', () => {
    const headline = 'a'.repeat(180);
    expect(findBoldHeadline(`**${headline}** Text.`)?.headline).toBe(headline);
  });
});

describe('a headline before a colon', () => {
  const text = 'Two airlines fly again.';

  test.each(['Airport opens', 'Twelve chars', 'a'.repeat(140)])('is %s', (headline) => {
    expect(findHeadlineBeforeColon(`${headline}: ${text}`)).toEqual({ headline, text });
  });

  test.each([
    ['shorter than twelve letters', `Airport now: ${text}`],
    ['longer than 140 letters', `${'a'.repeat(141)}: ${text}`],
    ['with a full stop', `Airport opens. It is: ${text}`],
    ['above a text in lower case', 'Airport opens again: two airlines fly again.'],
    ['above a short text', 'Airport opens again: Two airlines fly.'],
    ['without a blank after the colon', `Airport opens again:${text}`],
  ])('is none %s', (_, line) => {
    expect(findHeadlineBeforeColon(line)).toBeNull();
  });

  test('may be above a quotation', () => {
    expect(findHeadlineBeforeColon(`Airport opens again: “${text}`)?.text).toBe(`“${text}`);
  });
});

describe('a headline glued to its text', () => {
  test.each([
    ['Envoy leaves Iran.Its envoy has left.', 'Envoy leaves Iran.', 'Its envoy has left.'],
    ['Who leaves?The envoy has left.', 'Who leaves?', 'The envoy has left.'],
    ['All out!“We are out,” he says.', 'All out!', '“We are out,” he says.'],
    ['“We are out.”The envoy has left.', '“We are out.”', 'The envoy has left.'],
    ['Day 385.The envoy has left.', 'Day 385.', 'The envoy has left.'],
  ])('ends where the next sentence runs into it: %s', (line, headline, text) => {
    expect(findGluedHeadline(line)).toEqual({ headline, text });
  });

  test('may have the mark of bold type left over', () => {
    expect(findGluedHeadline('Calm in the port. **Two ships left.')).toEqual({
      headline: 'Calm in the port. **',
      text: 'Two ships left.',
    });
  });

  test.each([
    ['where a blank follows the stop', 'Envoy leaves Iran. Its envoy has left.'],
    ['in an abbreviation', 'The U.S. envoy has left.'],
    ['in an address', 'See example.com for more.'],
    ['further than 180 letters into the line', `${'a '.repeat(95)}end.The envoy has left.`],
  ])('is none %s', (_, line) => {
    expect(findGluedHeadline(line)).toBeNull();
  });
});
