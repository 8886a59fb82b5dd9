/** Meetings of whose text nothing can be said, told in one line a stretch and never as an absence. */
import type { Meeting } from "../../archive/corpus.ts";
import { textState } from "../../archive/coverage.ts";
import { topics } from "../../i18n/topics.ts";
import type { Language } from "../../paths.ts";
import { stretchesOf } from "../../trace/stretches.ts";

/** A stretch of meetings without a text. */
export interface GapStage {
  kind: "gap";
  /** One sentence for each part of it in one state. */
  says: readonly string[];
}

/** Puts meetings that have no stage into gaps; planned meetings are left out. @param stages by meeting, ascending */
export function gapsIn<Stage extends { kind: string }>(
  stages: readonly (Stage | Meeting)[],
  lang: Language,
): (Stage | GapStage)[] {
  const told: (Stage | GapStage)[] = [];
  let open: Meeting[] = [];
  const close = () => {
    if (open.length > 0) told.push({ kind: "gap", says: sayings(open, lang) });
    open = [];
  };
  for (const stage of stages) {
    if ("kind" in stage) {
      close();
      told.push(stage);
    } else if (textState(stage) !== "planned") open.push(stage);
  }
  close();
  return told;
}

function sayings(meetings: readonly Meeting[], lang: Language): string[] {
  const words = topics[lang];
  return stretchesOf(meetings, ({ text }) => text !== "none-issued").map(({ state: isIssued, from, to }) => {
    const name = words.range(from, to);
    return isIssued ? words.topic.unheld(name, from === to) : words.topic.noneIssued(name);
  });
}
