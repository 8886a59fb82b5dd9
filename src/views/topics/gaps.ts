/** Meetings of whose text nothing can be said, told in one line a stretch and never as an absence. */
import type { Meeting } from "../../archive/corpus.ts";
import { textState } from "../../archive/coverage.ts";
import { topics } from "../../i18n/topics.ts";
import type { Language } from "../../paths.ts";

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
  const isIssued = ({ text }: Meeting) => text !== "none-issued";
  const parts: Meeting[][] = [];
  for (const meeting of meetings) {
    const last = parts.at(-1);
    if (last?.[0] && isIssued(last[0]) === isIssued(meeting)) last.push(meeting);
    else parts.push([meeting]);
  }
  return parts.map((part) => {
    const [from, to] = [part[0]?.number ?? 0, part.at(-1)?.number ?? 0];
    const name = from === to ? words.meeting(from) : words.range(from, to);
    return part.every(isIssued) ? words.topic.unheld(name, from === to) : words.topic.noneIssued(name);
  });
}
