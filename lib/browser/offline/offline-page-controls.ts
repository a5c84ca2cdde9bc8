/** A button of the page: its label and what it does. */
type Action = { label: string; run: () => Promise<void> };

/** Progress is announced in quarters; every file would be too much to listen to. */
const progressSteps = 4;

/** Finds the parts of the page about offline copies that the script updates. */
export function findOfflinePageControls() {
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-offline="${name}"]`);
  const bar = document.querySelector<HTMLProgressElement>('progress[data-offline="progress"]');
  const state = part('state');
  const showState = (text: string) => {
    if (state) state.textContent = text;
  };
  let announcedStep = -1;
  return {
    showState,
    /** Shows the buttons for these actions and no others. */
    showActions(actions: Partial<Record<'keep' | 'stop' | 'forget', Action | undefined>>): void {
      if (bar) bar.hidden = actions.stop === undefined;
      announcedStep = -1;
      for (const name of ['keep', 'stop', 'forget'] as const) {
        const button = part(name);
        const action = actions[name];
        if (!button) continue;
        button.hidden = action === undefined;
        button.textContent = action?.label ?? '';
        button.onclick = action ? () => void action.run() : null;
      }
    },
    showProgress(done: number, all: number): void {
      if (bar) {
        bar.max = all;
        bar.value = done;
      }
      const step = Math.floor((done / all) * progressSteps);
      if (step === announcedStep) return;
      announcedStep = step;
      showState(`Saving: ${done} of ${all} files.`);
    },
  };
}
