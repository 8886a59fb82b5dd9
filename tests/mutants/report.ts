/** What `npm run mutants` prints. */
import type { Judged, Verdict } from "./judge.ts";
import { kinds, type Mutant } from "./mutant.ts";
import { roomOf } from "./rooms.ts";

const verdicts: readonly Verdict[] = ["killed", "survived", "not covered"];

/** Share of mutants that were killed, 1 where there are none. */
export function scoreOf(judged: readonly Judged[]): number {
  return judged.length === 0 ? 1 : judged.filter(({ verdict }) => verdict === "killed").length / judged.length;
}

/** Figures by room, then by kind, then of all. */
export function table(judged: readonly Judged[]): string {
  const rooms = [...new Set(judged.map(({ mutant }) => roomOf(mutant.file)))];
  const lines = [
    ...rooms.map((room) =>
      row(
        room,
        judged.filter(({ mutant }) => roomOf(mutant.file) === room),
      ),
    ),
    ...kinds.map((kind) =>
      row(
        `  ${kind}`,
        judged.filter(({ mutant }) => mutant.kind === kind),
      ),
    ),
    row("all", judged),
  ];
  return ["".padEnd(14) + [...verdicts, "total", "score"].map((head) => head.padStart(12)).join(""), ...lines].join(
    "\n",
  );
}

function row(name: string, judged: readonly Judged[]): string {
  const counts = verdicts.map((one) => judged.filter(({ verdict }) => verdict === one).length);
  const score = judged.length === 0 ? "–" : `${(100 * scoreOf(judged)).toFixed(1)} %`;
  return name.padEnd(14) + [...counts, judged.length, score].map((cell) => String(cell).padStart(12)).join("");
}

/** `src/align/moves.ts:14:21  number  0.35 → 0.385`, with the line below. */
export function lineOf({ file, line, column, kind, what, code }: Mutant, note = ""): string {
  return `${file}:${line}:${column}  ${kind}  ${what}${note && `  (${note})`}\n    ${code}`;
}
