/** Something a reader may do here. */
type Offer = { label: string; act: () => Promise<void> };

/** How often progress is said aloud: in quarters, which tells and does not chatter. */
const spoken = 4;

/** The parts of the page about reading without a network that a script works on. */
export function offlinePageControls() {
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-offline="${name}"]`);
  const bar = document.querySelector<HTMLProgressElement>('progress[data-offline="progress"]');
  const state = part('state');
  const say = (words: string) => {
    if (state) state.textContent = words;
  };
  let quarter = -1;
  return {
    say,
    /** Shows the buttons for what can be done now, and no others. */
    offer(offers: Partial<Record<'keep' | 'stop' | 'forget', Offer | undefined>>): void {
      if (bar) bar.hidden = offers.stop === undefined;
      quarter = -1;
      for (const name of ['keep', 'stop', 'forget'] as const) {
        const button = part(name);
        const offer = offers[name];
        if (!button) continue;
        button.hidden = offer === undefined;
        button.textContent = offer?.label ?? '';
        button.onclick = offer ? () => void offer.act() : null;
      }
    },
    progress(done: number, all: number): void {
      if (bar) {
        bar.max = all;
        bar.value = done;
      }
      const reached = Math.floor((done / all) * spoken);
      if (reached === quarter) return;
      quarter = reached;
      say(`Keeping the collection: ${done} of ${all} files.`);
    },
  };
}
