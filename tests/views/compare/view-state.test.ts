import { describe, expect, it } from "vitest";
import {
  parseView,
  printView,
  type ViewParameter,
  type ViewState,
  viewParameters,
} from "../../../src/views/compare/view-state.ts";

const usual: ViewState = { order: "to", view: "two", changes: "all", protocol: "dimmed", dprk: "dimmed" };

describe("parseView", () => {
  it("takes what is missing, unknown or broken for the default", () => {
    for (const query of ["", "?", "?order=", "?order=age&view=ONE", "?%E0%A4%A&changes=no", "?utm=1"]) {
      expect(parseView(query)).toEqual(usual);
    }
  });

  it("reads every parameter", () => {
    expect(parseView("?order=topic&view=one&changes=only&protocol=full&dprk=full")).toEqual({
      order: "topic",
      view: "one",
      changes: "only",
      protocol: "full",
      dprk: "full",
    });
  });
});

describe("printView", () => {
  it("leaves defaults out", () => {
    expect(printView(usual)).toBe("");
    expect(printView({ ...usual, order: "from" })).toBe("?order=from");
  });

  it("keeps the parameters of others and drops its own", () => {
    expect(printView(usual, "?ref=note&order=topic")).toBe("?ref=note");
  });

  it("comes back as it went, whatever the state", () => {
    const states = (Object.keys(viewParameters) as ViewParameter[]).reduce<ViewState[]>(
      (all, name) =>
        all.flatMap((state) => viewParameters[name].map((value) => ({ ...state, [name]: value }) as ViewState)),
      [usual],
    );
    expect(states).toHaveLength(48);
    for (const state of states) expect(parseView(printView(state))).toEqual(state);
  });
});
