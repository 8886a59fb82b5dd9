/** The redline of two pieces of text longer than a sentence, for collating witnesses of one text. */
import { redline } from "../diff/redline.ts";
import type { Run } from "../diff/run.ts";
import type { Token } from "../text/tokens.ts";

/** @param tokens cuts a text; either may be empty @returns runs that restore both */
export function redlineOfWords(older: string, newer: string, tokens: (text: string) => readonly Token[]): Run[] {
  if (older === newer) return older === "" ? [] : [{ kind: "same", text: older }];
  return redline(tokens(older), tokens(newer));
}
