/** What stands at the beginning of a change, and the articles before it. */
import { expect, it } from "vitest";
import { redline } from "../../src/diff/redline.ts";
import { marked } from "../support/marked.ts";
import { tokensOf } from "../support/roster.ts";

const line = (older: string, newer: string) => marked(redline(tokensOf(older), tokensOf(newer)));

it("leaves the s of a genitive to what went with it, where nothing came in its place", () => {
  expect(line("They praised the ROK’s firm plan.", "They praised the ROK.")).toBe(
    "They praised the ROK[-’s firm plan-].",
  );
});

it("leaves the s of a genitive to what came in its place, where nothing else went", () => {
  expect(line("They saw a friend of the ROK’s.", "They saw a friend of the ROK and Japan.")).toBe(
    "They saw a friend of the ROK[-’s-]{+ and Japan+}.",
  );
});

it("tells a word that says that there is more from the one that came with it", () => {
  expect(line("Crews train here in spring.", "Also, new crews train here in spring.")).toBe(
    "<|Also, >{+new +}<Crews|crews> train here in spring.",
  );
});

it("tells it from one word that came with it behind a blank", () => {
  expect(line("They agreed on the plan.", "They also firmly agreed on the plan.")).toBe(
    "They <|also >{+firmly +}agreed on the plan.",
  );
  expect(line("They also firmly agreed on the plan.", "They agreed on the plan.")).toBe(
    "They <also |>[-firmly -]agreed on the plan.",
  );
  expect(line("They also agreed on the plan.", "They firmly agreed on the plan.")).toBe(
    "They [-also-]{+firmly+} agreed on the plan.",
  );
});

it("lets another determiner go with the word behind it that was replaced", () => {
  expect(line("They praised the meeting of crews.", "They praised this year of crews.")).toBe(
    "They praised [-the meeting-]{+this year+} of crews.",
  );
});

it("tells where or when the meeting was, which the other says elsewhere, from what stands in its place", () => {
  expect(line("Before lunch, the MCM met on May 3, 2031.", "On June 7, 2032, the MCM met.")).toBe(
    "[-Before lunch-]<|On June 7, 2032>, the MCM met< on May 3, 2031|>.",
  );
  expect(line("The SCM in Seoul met in spring with all crews.", "The SCM met in spring in Washington, D.C.")).toBe(
    "The SCM <in Seoul |>met in spring [-with all crews-]<|in Washington, D.C>.",
  );
  // Not of one that the other does not say, nor where more is said with it.
  expect(line("The SCM met in spring with all crews.", "The SCM met in spring in Seoul.")).toBe(
    "The SCM met in spring [-with all crews-]{+in Seoul+}.",
  );
  expect(line("The SCM in Seoul met in spring with all crews.", "The SCM met in spring near Washington, D.C.")).toBe(
    "The SCM <in Seoul |>met in spring [-with all crews-]{+near Washington, D.C+}.",
  );
  // Of no meeting of these a place is a place.
  expect(line("Crews in Seoul met in spring with pilots.", "Crews met in spring in Washington, D.C.")).toBe(
    "Crews [-in Seoul -]met in spring [-with pilots-]{+in Washington, D.C+}.",
  );
});

it("leaves a Korean word its case where a noun beside it came or went", () => {
  const korean = (older: string, newer: string) => marked(redline(tokensOf(older, "ko"), tokensOf(newer, "ko")));
  expect(korean("회담의 성공적 진전이 긴요하다.", "회담이 긴요하다.")).toBe("회담<의|이> [-성공적 진전이 -]긴요하다.");
  expect(korean("양측은 회담을 평가하였다.", "양측은 회담과 훈련을 평가하였다.")).toBe(
    "양측은 회담<을|과> {+훈련을 +}평가하였다.",
  );
  expect(korean("양측은 협의체의 진전을 평가하였다.", "양측은 협의체가 이룬 진전을 평가하였다.")).toBe(
    "양측은 협의체<의|가> {+이룬 +}진전을 평가하였다.",
  );
  expect(korean("양측은 협의체가 이룬 진전을 평가하였다.", "양측은 협의체의 진전을 평가하였다.")).toBe(
    "양측은 협의체<가|의> [-이룬 -]진전을 평가하였다.",
  );
  // From when and until when, no verb asks for.
  expect(korean("양측은 훈련에 따라 협력한다.", "양측은 훈련까지 서로 협력한다.")).toBe(
    "양측은 [-훈련에 따라-]{+훈련까지 서로+} 협력한다.",
  );
  expect(korean("양측은 훈련에 따라 협력한다.", "양측은 훈련을 서로 협력한다.")).toBe(
    "양측은 훈련<에|을> [-따라-]{+서로+} 협력한다.",
  );
  // Who acts is no matter of form, nor on whom.
  expect(korean("양측은 미국이 그들을 지원한다고 밝혔다.", "양측은 미국을 지원한다고 밝혔다.")).toBe(
    "양측은 [-미국이 그들을-]{+미국을+} 지원한다고 밝혔다.",
  );
  expect(korean("양측은 북한이 일본을 위협한다고 밝혔다.", "양측은 북한을 일본이 위협한다고 밝혔다.")).toBe(
    "양측은 북한[-이 일본을-]{+을 일본이+} 위협한다고 밝혔다.",
  );
});

it("tells what only says that there is more, or where the meeting was, from the words before it", () => {
  expect(line("The crew also reaffirmed the plan.", "The Secretary reaffirmed the plan.")).toBe(
    "The [-crew-]{+Secretary+}< also|> reaffirmed the plan.",
  );
  const older = "They will hold the SCM at a good time next year in Seoul.";
  expect(line(older, "They will hold the SCM and talks in Seoul at a good time next year.")).toBe(
    "They will hold the SCM{+ and talks+}<| in Seoul> at a good time next year< in Seoul|>.",
  );
  expect(line(older, "They will hold the SCM and talks near Seoul at a good time next year.")).toBe(
    "They will hold the SCM {+and talks near Seoul +}at a good time next year< in Seoul|>.",
  );
  expect(line("The crew then reaffirmed the plan.", "The Secretary reaffirmed the plan.")).toBe(
    "The [-crew then-]{+Secretary+} reaffirmed the plan.",
  );
});

it("prefers an article to another, where the other goes with words that went", () => {
  expect(line("a share in the old plan of a strong posture", "a share in a strong posture")).toBe(
    "a share in [-the old plan of -]a strong posture",
  );
});
