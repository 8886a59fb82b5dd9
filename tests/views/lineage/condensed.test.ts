import { describe, expect, it } from "vitest";
import { condensed } from "../../../src/views/lineage/condensed.ts";
import type { StepView } from "../../../src/views/lineage/step-view.ts";

/** "56" a wording of its own, "55=" the same words as before, "54-" an absence; texts by their numbers. */
function stepsOf(marks: string): StepView[] {
  return marks.split(" ").map((mark) => {
    const label = mark.replace(/\D/gu, "");
    if (mark.endsWith("-")) return { kind: "absence", says: label };
    const runs = mark.endsWith("=") ? [] : [{ kind: "same" as const, text: label }];
    return { kind: "wording", links: [{ label, url: `/${label}` }], says: mark.endsWith("=") ? "same" : "", runs };
  });
}

function marksOf(steps: readonly StepView[]): string {
  const markOf = (step: StepView) => {
    if (step.kind === "absence") return `${step.says}-`;
    const labels = step.links.map(({ label }) => label).join("+");
    return step.runs.length > 0 ? labels : `(${labels} ${step.says})`;
  };
  return steps.map(markOf).join(" ");
}

const short = (marks: string, most: number) => marksOf(condensed(stepsOf(marks), most, (count) => `${count} others`));

describe("a long life", () => {
  it("shows the nearest wordings and the oldest, and leads to those between", () => {
    expect(short("9 8 7 6 5 4", 2)).toBe("9 8 (7+6+5 3 others) 4");
  });

  it("takes in the texts with the same words as a wording that is not shown", () => {
    expect(short("9 8 7= 6 5= 4 3 2=", 1)).toBe("9 (8+7+6+5+4 3 others) 3 (2 same)");
  });

  it("keeps the same words of a wording that is shown", () => {
    expect(short("9= 8 7= 6 5 4", 1)).toBe("(9 same) 8 (7 same) (6+5 2 others) 4");
  });

  it("keeps absences where they were", () => {
    expect(short("9 8 7- 6 5 4", 1)).toBe("9 (8 1 others) 7- (6+5 2 others) 4");
  });

  it("shows a short life whole", () => {
    expect(short("9 8 7 6", 2)).toBe("9 8 7 6");
    expect(short("9 8 7 6 5", 2)).toBe("9 8 (7+6 2 others) 5");
  });
});
