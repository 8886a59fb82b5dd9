/** One page of every template is valid HTML in both languages, by a validator that is not ours. */
import { HtmlValidate, type Message, StaticConfigLoader } from "html-validate";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/paths.ts";
import { pageAt, readSite } from "../support/site.ts";

const site = readSite();

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:recommended"],
    rules: {
      // A title quotes the beginning of its paragraph, and a comparison names both of its texts: search engines cut them.
      "long-title": "off",
      // Headings of the method are numbered, and their ids are published addresses. HTML allows any sign but a space.
      "valid-id": ["error", { relaxed: true }],
      // A table that scrolls is a region to be reached by keyboard, but no section of the text: it has no heading.
      "prefer-native-element": ["error", { exclude: ["region"] }],
    },
  }),
);

/** What the validator finds, and we do on purpose: nothing else of the same rule. */
const onPurpose: readonly { rule: string; says: RegExp; at?: RegExp; why: string }[] = [
  {
    rule: "no-redundant-role",
    says: /^Redundant role "list"/u,
    why: "Safari takes a list without bullets for none, unless its role is said.",
  },
  {
    rule: "input-attributes",
    says: /^Attribute "autocomplete" is not allowed on <input type="(?:checkbox|radio)">/u,
    why: "Firefox keeps a box as it was over a reload, whatever the address says, unless it is told not to.",
  },
  {
    rule: "valid-autocomplete",
    says: /^autocomplete attribute cannot be used on <input type="(?:checkbox|radio)">/u,
    why: "The same, by another rule.",
  },
  {
    rule: "wcag/h32",
    says: /^<form> element must have a submit button/u,
    at: /dialog|^#content > form$/u,
    why: "The search box and the filter of the register answer as one types: a button would do nothing more.",
  },
];

const isOnPurpose = ({ ruleId, message, selector }: Message) =>
  onPurpose.some(({ rule, says, at }) => rule === ruleId && says.test(message) && (at?.test(selector ?? "") ?? true));

const templates = [
  "",
  "meetings/",
  "meetings/56/",
  "meetings/51/",
  "meetings/57/",
  "meetings/47/",
  "meetings/56/p10/",
  "meetings/56/parallel/",
  "meetings/56/lineage/",
  "compare/",
  "compare/51/56/",
  "compare/56/51/",
  "compare/56/57/",
  "series/",
  "topics/",
  "topics/opcon-transition/",
  "trace/",
  "trace/denuclearization/",
  "search/",
  "glossary/",
  "claims/",
  "check/",
  "about/",
  "about/method/",
  "about/cite/",
  "about/corrections/",
  "data/",
] as const;

const addresses = [
  ...languages.flatMap((lang) => templates.map((one) => (lang === "ko" ? `ko/${one}` : one))),
  "404.html",
];

async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .filter((message) => !isOnPurpose(message))
    .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`);
}

describe("valid HTML", () => {
  test.each(addresses)("/%s", async (address) => {
    expect(await faultsOf(pageAt(site, address).html)).toEqual([]);
  });

  test("is asked for: what is broken on purpose is named", async () => {
    const { html } = pageAt(site, "meetings/56/");
    const broken = html.replace('id="p2"', 'id="p1"').replace("</main>", "<p><div></div></p></main>");
    expect((await faultsOf(broken)).map((fault) => fault.split(":")[0])).toEqual(
      expect.arrayContaining(["no-dup-id", "no-implicit-close"]),
    );
  });

  test("every kind of page is among them", () => {
    const kinds = (address: string) => address.replace(/^\/(?:ko\/)?/u, "").replaceAll(/\d+/gu, "0");
    const generic = (address: string) =>
      kinds(address)
        .replace(/^topics\/[\w-]+\//u, "topics/x/")
        .replace(/^trace\/[\w-]+\//u, "trace/x/");
    const tested = new Set(addresses.map((address) => generic(`/${address}`)));
    const missing = site.pages.map(({ address }) => generic(address)).filter((kind) => !tested.has(kind));
    expect([...new Set(missing)]).toEqual([]);
  });
});
