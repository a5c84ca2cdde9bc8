import { describe, expect, test } from 'vitest';
import { compileTopics } from '@/lib/annotate/topics/find-topics';
import { topicsFileSchema } from '@/lib/schema/catalogue';
import { contentYaml } from './content';

const { topics } = topicsFileSchema.parse(contentYaml('catalogue/topics.yaml'));
const find = compileTopics(topics);

function named(text: string): string[] {
  return [...new Set(find(text).map(({ topic }) => topic))].sort();
}

describe('words that show no topic', () => {
  test.each([
    ['idioms of grain', 'Take it with a grain of salt; there is a grain of truth in it.'],
    ['an idiom of grain among exports', 'It goes against the grain to ban exports by this deal.'],
    [
      'a sea and its fleet',
      'Russian Black Sea warships left; divers look for mines in the Black Sea.',
    ],
    ['a verb', 'Destruction of them would deal a blow to Moscow.'],
    [
      'a city',
      'Said the head of the Istanbul Ferrous and Nonferrous Metals Exporters Association.',
    ],
    ['xi inside other words', 'Mexico, existing, maximum, axis, xi.'],
    ['the city of Xi’an', 'They met in Xi’an.'],
    ['a sea elsewhere', 'A ship in the South China Sea.'],
    ['a monument', 'Flowers lay at the memorial.'],
    ['a memorial with a capital', 'He spoke at the Lincoln Memorial on Memorial Day.'],
    [
      'children who live in a city',
      'More than 4,000 people still live there, including 33 children.',
    ],
    ['a kindergarten that stands', 'She works in a kindergarten.'],
    ['courts at home', 'Russia’s courts put off the pre-trial hearing.'],
    ['a national arrest warrant', 'Police in Berlin have an arrest warrant for the driver.'],
    ['a city of government', 'The minister flew home to The Hague.'],
    ['a judgement on an attack', 'Human Rights Watch has said it amounted to a war crime.'],
    ['depots', 'There have been attacks on oil and ammunition depots.'],
    ['guns in battle', 'The closer we are to the centre, the more artillery there is.'],
    ['the aims of defence', 'People have come to the defense of Ukraine by military means.'],
    ['a continent', 'Oil and gas it can no longer sell in Europe, say European countries.'],
    ['an ombudsman', 'Ukrainian Human Rights Commissioner and Human Rights Watch met.'],
    ['a parliament', 'The Verkhovna Rada, Ukraine’s parliament, sat.'],
    ['relief work', 'The UN humanitarian agency spoke of humanitarian rescue.'],
    ['a spokesman', 'The Kremlin did not comment.'],
    ['a region', 'Russian speakers in the eastern Donbas, in eastern Ukraine.'],
    ['a euphemism', 'Those guilty of insulting "volunteer" groups.'],
    ['approval', 'The visit was sanctioned by parliament.'],
    ['a composer', 'An opera by Richard Wagner.'],
    [
      'missiles on a train',
      'An explosion destroyed a trainload of Russia’s Kalibr cruise missiles.',
    ],
    ['a distance', 'The town lies some 50 kilometers from Bakhmut.'],
    ['a figure of speech', 'They are shelling out millions.'],
  ])('%s', (_, text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('words that show a topic', () => {
  test.each([
    ['bakhmut', 'Bakhmut’s defenders'],
    ['grain-deal', 'the Black Sea Grain Initiative'],
    ['grain-deal', 'Grain left three Ukrainian Black Sea ports.'],
    ['grain-deal', 'a 60-day extension to the deal'],
    ['icc-warrants', 'The ICC sat.'],
    ['icc-warrants', 'the first arrest warrants of a Hague-based court'],
    ['deported-children', 'forcibly deporting children from Ukraine'],
    ['deported-children', '308 children have been returned.'],
    ['china-diplomacy', 'Xi’s visit'],
    ['military-aid', 'two minesweepers and a drone radar'],
    ['military-aid', 'The partners will jointly purchase artillery shells.'],
    ['crimea', 'Dzhanhoy, near a base'],
    ['strikes', 'A missile hit a house.'],
    ['strikes', 'a strike on the town that damaged seven buildings'],
    ['wagner', 'mercenaries'],
    ['sanctions', 'the transit of sanctioned goods'],
    ['eu-nato', 'Viktor Orbán'],
    ['russia-crackdown', 'the human rights organization Memorial'],
    ['refugees', 'those who sought refuge abroad'],
    ['kremlin-war-aims', 'Its goals can only be achieved by military force, says the Kremlin.'],
    ['eastern-front', 'near the frontline in Donetsk'],
    ['volunteers-honours', 'the “Hero of Ukraine”'],
  ])('%s: %s', (topic, text) => {
    expect(named(text)).toEqual([topic]);
  });
});
