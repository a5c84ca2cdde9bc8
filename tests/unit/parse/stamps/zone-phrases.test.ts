import { describe, expect, test } from 'vitest';
import { findPlaceZone, findZonePhrases } from '@/lib/parse/stamps/zone-phrases';

describe('a zone in words', () => {
  test.each([
    ['(hora de Ucrania, GMT +2)', 'hora de Ucrania', 'Europe/Kyiv'],
    ['en temps universel (TU)', 'temps universel', 'UTC'],
    ['14:05 за київським часом', 'за київським часом', 'Europe/Kyiv'],
    ['14:05 по московскому времени', 'по московскому времени', 'Europe/Moscow'],
    ['以下時間以香港時間計算', '香港時間', 'Asia/Hong_Kong'],
    ['时间均为北京时间', '北京时间', 'Asia/Shanghai'],
    ['14時5分（日本時間）', '日本時間', 'Asia/Tokyo'],
    ['한국 시간 기준', '한국 시간', 'Asia/Seoul'],
    ['Libyan local time (GMT +2)', 'Libyan local time', 'Africa/Tripoli'],
    ['7.30pm, Turkish time', 'Turkish time', 'Europe/Istanbul'],
    ['Kiewer Zeit', 'Kiewer Zeit', 'Europe/Kyiv'],
    ['Ortszeit in Kiew', 'Ortszeit in Kiew', 'Europe/Kyiv'],
    ['heure locale de Kiev', 'heure locale de Kiev', 'Europe/Kyiv'],
    ['heure d’Israël', 'heure d’Israël', 'Asia/Jerusalem'],
    ['hora local de Nueva York', 'hora local de Nueva York', 'America/New_York'],
    ['horário de Brasília', 'horário de Brasília', 'America/Sao_Paulo'],
    ['ora României', 'ora României', 'Europe/Bucharest'],
    ['Suomen aikaa', 'Suomen aikaa', 'Europe/Helsinki'],
    ['svensk tid', 'svensk tid', 'Europe/Stockholm'],
    ['czasu kijowskiego', 'czasu kijowskiego', 'Europe/Kyiv'],
    ['středoevropského času', 'středoevropského času', 'Europe/Brussels'],
    ['kijevi idő szerint', 'kijevi idő', 'Europe/Kyiv'],
    ['ώρα Ελλάδας', 'ώρα Ελλάδας', 'Europe/Athens'],
    ['بتوقيت كييف', 'بتوقيت كييف', 'Europe/Kyiv'],
    ['به وقت تهران', 'به وقت تهران', 'Asia/Tehran'],
    ['שעון ישראל', 'שעון ישראל', 'Asia/Jerusalem'],
    ['भारतीय समयानुसार', 'भारतीय समयानुसार', 'Asia/Kolkata'],
    ['Türkiye saatiyle', 'Türkiye saatiyle', 'Europe/Istanbul'],
  ])('%s names one', (text, printed, zone) => {
    const found = findZonePhrases(text).map(({ start, end, ...rest }) => [
      text.slice(start, end),
      rest.zone,
    ]);
    expect(found).toEqual([[printed, zone]]);
  });

  test.each([
    'for the first time Israel said so',
    'all the time in Ukraine',
    'Zeit für Deutschland',
    'one more time',
    'Kyiv says that no time is left',
    'the hours of Paris',
  ])('“%s” names none', (text) => {
    expect(findZonePhrases(text)).toEqual([]);
  });

  test('two in one text are found in their order', () => {
    expect(findZonePhrases('Kyiv time, heure de Paris').map(({ zone }) => zone)).toEqual([
      'Europe/Kyiv',
      'Europe/Paris',
    ]);
  });
});

test('a place is found by the beginning of its name, the longest first', () => {
  expect(findPlaceZone('Kiewer')).toBe('Europe/Kyiv');
  expect(findPlaceZone('in New York')).toBe('America/New_York');
  expect(findPlaceZone('nowhere')).toBeNull();
});
