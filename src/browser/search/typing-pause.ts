/** Tells when a reader has paused in typing. */

/** Long enough to skip the letters of a word being typed, short enough to feel immediate. */
const pause = 120; // ms

/** A syllable being composed ends in a lone letter of Hangul: ㄱ, ㅏ. */
const unfinished = /[\u3131-\u3163]$/;

/**
 * Calls back when typing into a field has paused; a half-composed syllable is waited for.
 *
 * @returns waits for such a pause from now on, as after a key: what stands in the field may still be being typed
 */
export function onTypingPause(field: HTMLInputElement, call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    if (!unfinished.test(field.value)) timer = setTimeout(call, pause);
  };
  for (const event of ["input", "compositionend"]) field.addEventListener(event, wait);
  return wait;
}
