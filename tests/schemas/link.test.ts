import { expect, test } from "vitest";
import { isWebAddress, linkKind } from "../../src/schemas/link.ts";

const control = (code: number) => String.fromCodePoint(code);

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  `java${control(9)}script:alert(1)`,
  `java${control(10)}script:alert(1)`,
  `${control(1)}javascript:alert(1)`,
  `java${control(0x200b)}script:alert(1)`,
  "javascript://example.org/%0aalert(1)",
  "vbscript:msgbox(1)",
  "data:text/html,<script>alert(1)</script>",
  "data:text/html;base64,PHNjcmlwdD4=",
  "file:///etc/passwd",
  "blob:https://example.org/1",
  "view-source:https://example.org",
  "ftp://example.org/",
  "//example.org/",
  "/\\example.org/",
  "\\\\example.org\\",
  "https:example.org",
  "https:/example.org",
  "https:///example.org",
  "http://",
  "https://user@example.org/",
  "https://state.gov:x@example.org/",
  "https://exa mple.org/",
  "https://localhost/",
  "ttps://example.org/",
  "www.example.org",
  "meetings/56/",
  "../meetings/56/",
  "#p10",
  "?q=x",
  "",
  "mailto:a@example.org?bcc=b@example.org",
  "mailto:javascript:alert(1)",
])("lets no link lead to %j", (address) => {
  expect(linkKind(address)).toBeUndefined();
  expect(isWebAddress(address)).toBe(false);
});

test.each([
  ["https://example.org", "web"],
  ["HTTPS://Example.org/a?b=c#d", "web"],
  ["http://www.mnd.go.kr/경로/파일.do?id=1", "web"],
  ["https://국방부.한국/", "web"],
  ["mailto:editor@example.org", "mail"],
  ["/", "site"],
  ["/ko/meetings/56/#p10", "site"],
  ["/trace/?q=current+level", "site"],
])("takes %s for a link to the %s", (address, kind) => {
  expect(linkKind(address)).toBe(kind);
});
