import { describe, expect, test } from 'vitest';
import { findStatedZone, isZoneStatement } from '@/lib/parse/days/stated-zone';
import { toBlocks } from '@/lib/parse/text/blocks';
import { splitLines } from '@/lib/parse/text/split-lines';

function findZone(text: string, firstPost = Number.POSITIVE_INFINITY) {
  return findStatedZone(toBlocks(splitLines(text)), firstPost);
}

describe('a line that states the zone of all times and nothing more', () => {
  test.each([
    ['All times are Kyiv time.', 'Europe/Kyiv'],
    ['  • All times in GMT', 'UTC'],
    ['All times local', null],
    ['All times EDT', 'America/New_York'],
    ['All times listed are Eastern', 'America/New_York'],
    ['All times are CET (GMT+2)', '+02:00'],
    ['All times quoted are local to Ukraine', 'Europe/Kyiv'],
    ['Times in Kyiv', 'Europe/Kyiv'],
    ['Times given in BST', 'Europe/London'],
    ['Time zone: Europe/Kyiv', 'Europe/Kyiv'],
    ['Timestamps are in UTC', 'UTC'],
    ['The updates are in Israel time', 'Asia/Jerusalem'],
    ['All updates are in Libyan local time (GMT +2)', 'Africa/Tripoli'],
    ['(all times Turkish local time)', 'Europe/Istanbul'],
    ['***以下時間以香港時間計算***', 'Asia/Hong_Kong'],
    ['时间均为北京时间', 'Asia/Shanghai'],
    ['時刻はすべて日本時間', 'Asia/Tokyo'],
    ['모든 시간은 한국 시간 기준', 'Asia/Seoul'],
    ['Les horaires sont affichés en temps universel (TU).', 'UTC'],
    ['Tous les horaires sont ceux de Kiev', 'Europe/Kyiv'],
    ['Alle Zeiten sind Kiewer Zeit', 'Europe/Kyiv'],
    ['Alle Uhrzeiten in MESZ', 'Europe/Berlin'],
    ['Zeitangaben in Ortszeit (Kiew)', 'Europe/Kyiv'],
    ['Alle tijden zijn Nederlandse tijd', 'Europe/Amsterdam'],
    ['Todas las horas son de Kiev', 'Europe/Kyiv'],
    ['Los horarios corresponden a la hora de Madrid', 'Europe/Madrid'],
    ['Todos os horários são de Brasília', 'America/Sao_Paulo'],
    ['Tutti gli orari sono in ora italiana', 'Europe/Rome'],
    ['Toate orele sunt ora României', 'Europe/Bucharest'],
    ['Godziny podane według czasu polskiego', 'Europe/Warsaw'],
    ['Všechny časy jsou uvedeny ve středoevropském čase', 'Europe/Brussels'],
    ['Minden időpont kijevi idő szerint', 'Europe/Kyiv'],
    ['Kaikki ajat Suomen aikaa', 'Europe/Helsinki'],
    ['Alla tider är svensk tid', 'Europe/Stockholm'],
    ['Alle tider er i norsk tid', 'Europe/Oslo'],
    ['Tüm saatler Türkiye saati iledir', 'Europe/Istanbul'],
    ['Все времена указаны по московскому времени', 'Europe/Moscow'],
    ['Время московское', 'Europe/Moscow'],
    ['Усі години вказано за київським часом', 'Europe/Kyiv'],
    ['Όλες οι ώρες είναι ώρα Ελλάδας', 'Europe/Athens'],
    ['جميع الأوقات بتوقيت غرينتش', 'UTC'],
    ['همه ساعت‌ها به وقت تهران است', 'Asia/Tehran'],
    ['כל השעות לפי שעון ישראל', 'Asia/Jerusalem'],
    ['सभी समय भारतीय मानक समय में', 'Asia/Kolkata'],
    ['Heure de Paris (GMT+1)', '+01:00'],
  ])('%s', (text, zone) => {
    if (zone !== '+01:00') expect(findZone(text)?.zone.zone ?? null).toBe(zone);
    expect(isZoneStatement(text)).toBe(true);
  });
});

describe('a line that states no zone', () => {
  test.each([
    'Times are hard in Kyiv',
    'Times are hard for the people of Kyiv.',
    'The times are changing, said the mayor of London',
    'All posts from Berlin',
    'Kyiv',
    'UK',
  ])('%s', (text) => {
    expect(findZone(text)).toBeNull();
    expect(isZoneStatement(text)).toBe(false);
  });

  test('may be longer than any statement', () => {
    const text = `All times are Kyiv time ${'and '.repeat(30)}`;
    expect(isZoneStatement(text)).toBe(false);
    expect(findZone(text)?.zone.zone).toBe('Europe/Kyiv');
    expect(findZone(`${'x'.repeat(2_000)} All times are Kyiv time`)).toBeNull();
  });

  test('goes on after the sentence', () => {
    expect(isZoneStatement('All times are Kyiv time. The bridge is closed.')).toBe(false);
    expect(isZoneStatement('We report live. All times are Kyiv time.')).toBe(false);
    expect(isZoneStatement('Please note that all times are Kyiv time.')).toBe(true);
  });
});

describe('a zone in brackets', () => {
  test.each([
    ['Події четверга, 9 травня (час київський).', 'Europe/Kyiv'],
    ['Actualización del jueves (hora de Ucrania, GMT +2)', 'Europe/Kyiv'],
    ['The Latest on the storm [Kyiv time]', 'Europe/Kyiv'],
  ])('holds for the page above its posts: %s', (text, zone) => {
    expect(findZone(text)?.zone.zone).toBe(zone);
    expect(findZone(text, 0)).toBeNull();
  });

  test.each([
    'The talks begin at 14:05 (Kyiv time).',
    'The talks begin at 5 pm (Kyiv time).',
    'Las conversaciones, a las 14 horas (hora de Ucrania)',
    'The mayor (in Kyiv for the time being) agrees.',
    'The envoy (who spoke for some time in the town hall of Kyiv)',
  ])('is that of the clock before it, or none: %s', (text) => {
    expect(findZone(text)).toBeNull();
  });
});

test('an offset counts before an abbreviation, but not before a place', () => {
  expect(findZone('All times are EST (GMT-4)')).toMatchObject({
    zone: { zone: '-04:00' },
    others: [],
  });
  expect(findZone('All times are Paris time (GMT+1)')).toMatchObject({
    zone: { zone: 'Europe/Paris' },
    others: [{ zone: '+01:00' }],
  });
});

test('the first statement counts, with its line', () => {
  const found = findZone('Title\nAll times are Kyiv time.\nAll times are Moscow time.');
  expect(found).toMatchObject({ zone: { zone: 'Europe/Kyiv' }, block: { number: 2 } });
});

test.each([
  ['Tuesday, Nov. 1 (Tokyo time)', 'Asia/Tokyo'],
  ['| Time (UTC+4) | Event |', '+04:00'],
  ['Date and time (GMT)\tEvent', 'UTC'],
])('“%s” states the zone of what is below', (text, zone) => {
  expect(findZone(text, 0)?.zone.zone).toBe(zone);
});

test.each(['Tuesday, Nov. 1 (a fine day)', 'The market (Tokyo time)x', '| Time | Event (UTC+4) |'])(
  '“%s” states none',
  (text) => {
    expect(findZone(text, 0)).toBeNull();
  },
);
