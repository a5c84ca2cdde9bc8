import { Link } from '@/components/site/link';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { describeVia, listSpeakers, type Speaker } from '@/lib/chronology/quoted-speakers';
import type { Attribution } from '@/lib/schema/attribution';
import { capitalise } from '@/lib/wording/counts-and-lists';

/** Up to this many speakers share one sentence; more are grouped by party. */
const few = 3;

/** Names the speakers quoted in an entry; nothing if the text names none. */
export function SaidBy({
  attributions,
  catalogue,
}: {
  attributions: readonly Attribution[];
  catalogue: Catalogue;
}) {
  const speakers = listSpeakers(attributions);
  if (speakers.length === 0) return null;
  if (speakers.length <= few) {
    return (
      <p className="remark mt-2">
        Said by <SpeakerNames speakers={speakers} catalogue={catalogue} />
      </p>
    );
  }
  return (
    <div className="remark mt-2">
      Said by
      <dl className="by-party">
        {catalogue.parties.map(({ id, label }) => {
          const ofParty = speakers.filter(({ party }) => party === id);
          return (
            ofParty.length > 0 && (
              <div key={id}>
                <dt>{capitalise(label)}</dt>
                <dd>
                  <SpeakerNames speakers={ofParty} catalogue={catalogue} />
                </dd>
              </div>
            )
          );
        })}
      </dl>
    </div>
  );
}

function SpeakerNames({
  speakers,
  catalogue,
}: {
  speakers: readonly Speaker[];
  catalogue: Catalogue;
}) {
  return speakers.map((speaker, index) => (
    <span key={speaker.key}>
      {index > 0 && '; '}
      <SpeakerName speaker={speaker} catalogue={catalogue} />
    </span>
  ));
}

/** `Kremlin spokesman Dmitry Peskov, via TASS`, linked to the speaker’s page if there is one. */
export function SpeakerName({ speaker, catalogue }: { speaker: Speaker; catalogue: Catalogue }) {
  const { name, speakerId } = speaker;
  const via = describeVia(speaker);
  return (
    <>
      {speakerId === null ? name : <Link href={catalogue.speaker(speakerId).url}>{name}</Link>}
      {via && `, ${via}`}
    </>
  );
}
