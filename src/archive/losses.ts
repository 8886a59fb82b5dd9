/** Published addresses that are lost, by the one thing that is gone: a meeting has hundreds of addresses. */
import { createPaths, languages } from "../paths.ts";
import { files, type Inquiry } from "./inquiry.ts";
import { faults } from "./messages.ts";

const paths = createPaths("/");

/** What is gone, in words, and the files that an address hangs on. */
interface Loss {
  what: string;
  doubted: string[];
}

/** Reports what is gone, once each; what rests on a file in doubt waits. @param lost published addresses */
export function reportLosses(lost: readonly string[], inquiry: Inquiry): void {
  const gone = new Set(lost.map(withoutLanguage));
  const losses = new Map<string, { loss: Loss; addresses: string[] }>();
  for (const address of lost) {
    const loss = lossOf(withoutLanguage(address), gone);
    const known = losses.get(loss.what);
    if (known) known.addresses.push(address);
    else losses.set(loss.what, { loss, addresses: [address] });
  }
  for (const { loss, addresses } of losses.values()) {
    if (loss.doubted.some((file) => inquiry.mayExist(file))) continue;
    inquiry.report(faults.lostAddresses(loss.what, addresses), ...loss.doubted);
  }
}

function withoutLanguage(address: string): string {
  return address.replace(new RegExp(`^${paths.home("ko")}`, "u"), paths.home("en"));
}

function lossOf(address: string, gone: ReadonlySet<string>): Loss {
  const [, , id = ""] = address.split("/");
  const isBelow = (page: string) => address.startsWith(page) && gone.has(page);
  if (isBelow(paths.topic("en", id)))
    return { what: `the topic "${id}" (content/topics.yaml)`, doubted: [files.topic(id)] };
  if (isBelow(paths.concept("en", id)))
    return { what: `the concept "${id}" (${files.concept(id)})`, doubted: [files.concept(id)] };
  const meetings = meetingsIn(address);
  // A comparison is lost with either of its texts: with the one that is gone elsewhere, too.
  const meeting = meetings.find((number) => isMeetingGone(number, gone)) ?? reportedIn(address, meetings);
  if (meeting !== undefined) return { what: meetingOrText(meeting, gone), doubted: filesOf(meeting) };
  const [terms, term = ""] = [paths.glossaryTerm("en", ""), address.split("#")[1]];
  if (address.startsWith(terms))
    return { what: `the term "${term}" (content/terms.yaml)`, doubted: [files.term(term)] };
  const claims = paths.claim("en", "");
  if (address.startsWith(claims))
    return {
      what: `the claim "${term}" (${files.claim(term)})`,
      doubted: [files.claim(term), files.claim(`${term}.ko`)],
    };
  return (
    paragraphLoss(address, meetings, gone) ?? { what: `the address ${address}`, doubted: meetings.flatMap(filesOf) }
  );
}

/** Numbers of the meetings that an address names, in its path or as a place on a page. */
function meetingsIn(address: string): number[] {
  const [path = "", place = ""] = address.split("#");
  const inPath = path.split("/").filter((part) => /^\d+$/u.test(part));
  // Data have the meetings in the name of the file: 51-56.en.json, 56.en.ris.
  const [, ...inFile] = path.startsWith(paths.api("")) ? (/\/(\d+)(?:-(\d+))?\.[^/]*$/u.exec(path) ?? []) : [];
  return [...inPath, ...inFile, /^m(\d+)/u.exec(place)?.[1]].flatMap((number) =>
    number === undefined ? [] : [Number(number)],
  );
}

function meetingOrText(meeting: number, gone: ReadonlySet<string>): string {
  if (gone.has(paths.register("en", meeting))) return `meeting ${meeting} (${files.meeting(meeting)})`;
  return `a text of meeting ${meeting} or the report on it (${files.text(`${meeting}.*`)}, ${files.report(`${meeting}.*`)})`;
}

/** The record or a text: what stood on its page under an address of its own is gone with it, its first paragraph too. */
function isMeetingGone(meeting: number, gone: ReadonlySet<string>): boolean {
  const pages = [paths.register, paths.meeting, paths.parallel].map((page) => page("en", meeting));
  return [...pages, paths.paragraph("en", meeting, 1)].some((address) => gone.has(address));
}

/** The meeting whose report is gone where a whole comparison is and both texts are there: reports stand beside older texts. */
function reportedIn(address: string, meetings: readonly number[]): number | undefined {
  return address.startsWith(paths.compareIndex("en")) && !address.includes("#") && meetings.length > 0
    ? Math.max(...meetings)
    : undefined;
}

/** A paragraph has its place on several pages; in a comparison `#from-p7` is one of the older text. */
function paragraphLoss(address: string, meetings: readonly number[], gone: ReadonlySet<string>): Loss | undefined {
  const [, from, paragraph] = /[#/](from-)?p(\d+)/u.exec(address) ?? [];
  const meeting = address.startsWith(paths.compareIndex("en")) && from === undefined ? meetings[1] : meetings[0];
  if (meeting === undefined || paragraph === undefined) return undefined;
  const isGone = gone.has(paths.paragraph("en", meeting, Number(paragraph)));
  const part = isGone ? "" : "a sentence of ";
  return { what: `${part}paragraph ${paragraph} of meeting ${meeting}`, doubted: filesOf(meeting) };
}

function filesOf(meeting: number): string[] {
  const texts = languages.map((lang) => files.text(`${meeting}.${lang}`));
  return [
    files.meeting(meeting),
    ...texts,
    ...texts.map((file) => `${file}#wording`),
    files.report(`${meeting}`),
    files.report(`${meeting}.ko`),
  ];
}
