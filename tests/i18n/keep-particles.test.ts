import { expect, test } from "vitest";
import { jointsIn, keepParticles } from "../../src/i18n/keep-particles.ts";

test("keeps a particle beside the bracket or the quotation mark before it", () => {
  expect(keepParticles("<p>한미안보협의회의(SCM)를 열고 ‘동맹’이라는 말을</p>")).toBe(
    '<p>한미안보협의회의(SCM<span class="nowrap">)를</span> 열고 ‘동맹<span class="nowrap">’이라는</span> 말을</p>',
  );
});

test("changes no word, no attribute, no script and no long word", () => {
  const page =
    '<title>(SCM)를</title><script>"(SCM)를"</script><option>(SCM)를</option><p title="(SCM)를">(가) 나(다)라마바사아자 (SCM)</p>';
  expect(keepParticles(page)).toBe(page);
});

test("tells a script which pieces to keep in one line, and loses no character", () => {
  const text = "‘동맹’을 (SCM)에서 (가) 찾았습니다.";
  expect(jointsIn(text)).toEqual(["‘동맹", "’을", " (SCM", ")에서", " (가) 찾았습니다."]);
  expect(jointsIn(text).join("")).toBe(text);
});
