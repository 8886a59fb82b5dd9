/**
 * Raw text → draft: a pipeline of small steps, each of which looks at one shape of raw texts. Nothing is read or written
 * here; what the steps found, cut, mended and left is in the draft.
 */
import type { Language } from "../paths.ts";
import { type Found, textsIn } from "./find.ts";
import { type Gathered, type Gathering, gather, type Piece } from "./gather.ts";
import { headingAbove } from "./heading.ts";
import { Lexicon } from "./lexicon.ts";
import { meetingNamed } from "./meeting-named.ts";
import { mend, type PrintedParagraph } from "./mend/mend.ts";
import type { MendingContext } from "./mend/mending.ts";
import { blanksBreakWords, breaksWords } from "./mend/syllables.ts";
import type { Cut, Draft, DraftParagraph, Extent, Refusal, Remark, Repair } from "./model.ts";
import { type Candidate, candidatesIn, duplicatesIn, gapsIn, opensLine } from "./numbers.ts";
import { type Page, pageOf } from "./page.ts";
import { refusals, refuseFile, refuseGist, refuseTextless } from "./refuse.ts";
import { type Row, sheetOf } from "./rows.ts";
import { languageOf } from "./script.ts";
import { type Setting, settingOf } from "./shape.ts";
import { gatherUnnumbered } from "./unnumbered.ts";

/** What the import is asked for. */
export interface Request {
  meeting: number;
  lang: Language;
  /** The editor says that the text has no numbers. */
  unnumbered?: boolean;
  /** Texts of this language that are held: their words are known. */
  held: readonly string[];
}

/** A text that was found in its file. */
interface Reading {
  gathering: Gathering;
  numbers: Draft["numbers"];
  title: string | null;
  preamble: number | undefined;
  refusals: readonly Refusal[];
  remarks: readonly Remark[];
}

/** @returns the draft; where it has refusals, what was found of the text all the same */
export function draftOf(received: string, request: Request): Draft {
  const raw = received.normalize("NFC");
  const spoiled = refuseFile(raw);
  if (spoiled.length > 0) return emptyDraft(request, spoiled);
  const { rows, cut } = sheetOf(raw);
  const page = pageOf(rows);
  const read = request.unnumbered ? undefined : readNumbered(page, request);
  const reading = read ?? readUnnumbered(page, request);
  if (!reading) return emptyDraft(request, [refuseAll(page, request)]);
  return assemble(raw, page, cut, reading, request);
}

function emptyDraft({ meeting, lang }: Request, refused: readonly Refusal[]): Draft {
  const extent: Extent = { lines: [1, 1], furniture: [], before: "", after: "" };
  return {
    meeting,
    lang,
    title: null,
    numbers: "printed",
    paragraphs: [],
    extent,
    cut: [],
    repairs: [],
    remarks: [],
    refusals: refused,
  };
}

/** Fewer numbered paragraphs that do not name the SCM are a list of something else. */
const fewestNumbers = 4;

function isText(found: Found | undefined, page: Page): found is Found {
  if (!found || found.numbers.length < 2) return false;
  const words = page.text.slice(found.numbers[0]?.start ?? 0, found.until);
  return (
    found.names !== undefined ||
    (found.numbers.length >= fewestNumbers && /consultative|\bSCM\b|안보\s?협의|minister|장관/iu.test(words))
  );
}

function readNumbered(page: Page, { meeting, lang }: Request): Reading | undefined {
  const candidates = candidatesIn(page.text);
  const [found] = textsIn(page, candidates, meeting, lang);
  if (!isText(found, page)) return undefined;
  const first = page.rowAt(found.numbers[0]?.start ?? 0);
  const { title, preamble } = headingAbove(page.rows, first, lang);
  const gathering = gather(page, found, settingOf(rowsOf(page, found)), lang);
  const gist = refuseGist(page.rows.slice(Math.max(0, first - 6), gathering.last + 1), found.numbers.length);
  const wrong =
    found.names !== undefined && found.names !== meeting ? [refusals.otherMeeting(meeting, found.names)] : [];
  return {
    gathering,
    numbers: "printed",
    title,
    preamble: gathering.before === "" ? preamble : undefined,
    refusals: [...gist, ...wrong, ...misnumbered(page, found, candidates, gathering)],
    remarks: found.names === undefined ? [unnamed(meeting)] : [],
  };
}

function unnamed(meeting: number): Remark {
  return {
    kind: "meeting",
    message: `The text does not say that it is of meeting ${meeting}: compare day, place and heads of delegation.`,
  };
}

function rowsOf(page: Page, { numbers, until }: Found): Row[] {
  return page.rows.slice(page.rowAt(numbers[0]?.start ?? 0), page.rowAt(until) + 1);
}

function misnumbered(page: Page, found: Found, candidates: readonly Candidate[], { last }: Gathering): Refusal[] {
  const gaps = gapsIn(found);
  const until = (page.starts[last] ?? 0) + (page.rows[last]?.text.length ?? 0);
  // What follows the last paragraph under its number is no furniture: one of the two bears a wrong number.
  const repeated = candidates.filter(
    ({ start, number }) =>
      page.rowAt(start) === last + 1 && start < found.until && number === found.numbers.at(-1)?.number && number > 1,
  );
  const duplicates = [...duplicatesIn(found, candidates, until), ...repeated.filter(opensLine)];
  return [
    ...(gaps.length > 0 ? [refusals.gap(gaps)] : []),
    ...duplicates.map(({ number, start }) => refusals.duplicate(number, page.rows[page.rowAt(start)]?.line ?? 0)),
  ];
}

function readUnnumbered(page: Page, { meeting, lang, unnumbered }: Request): Reading | undefined {
  const setting = settingOf(page.rows);
  const gathering = gatherUnnumbered(page, setting, lang, unnumbered ?? false);
  if (!gathering) return undefined;
  const opening = page.rows.slice(Math.max(0, gathering.first - 8), gathering.first + 4);
  const { title } = headingAbove(page.rows, gathering.first, lang);
  const gist = refuseGist(page.rows.slice(Math.max(0, gathering.first - 6), gathering.last + 1), 0);
  const named = namedIn(opening);
  const remarks: Remark[] = [
    {
      kind: "unnumbered",
      message: "The text prints no numbers: the edition's own count its blocks. See whether each is a paragraph.",
    },
    ...countedOtherwise(gathering),
    ...(named === undefined ? [unnamed(meeting)] : []),
  ];
  const wrong = named !== undefined && named !== meeting ? [refusals.otherMeeting(meeting, named)] : [];
  return { gathering, numbers: "assigned", title, preamble: undefined, refusals: [...gist, ...wrong], remarks };
}

/** What a block may open with that counts it, and that the import does not read: `I.`, `①`, `(b)`, `제3항`, and `2.` without a 1. */
const otherNumber = /^[*_(]*(?:[IVX]{1,6}[.)]|[①-⑳Ⅰ-Ⅻ]|[a-z][.)]|제? ?\d{1,2} ?[항조.)])/u;

/** Share of blocks that must open so: a year or a name opens one. */
const mostlyCounted = 0.5;

function countedOtherwise({ paragraphs }: Gathering): Remark[] {
  const openings = paragraphs.flatMap(({ pieces: [first] }) => otherNumber.exec(first?.text ?? "")?.[0] ?? []);
  if (openings.length <= paragraphs.length * mostlyCounted) return [];
  const message = `Its blocks open with numbers of a form that is not read ("${openings[0]}", "${openings[1] ?? ""}"): they stand among the words now. Take each out with <Corr sic="${openings[0]} " />.`;
  return [{ kind: "numbers", message }];
}

function namedIn(rows: readonly Row[]): number | undefined {
  return meetingNamed(rows.map(({ text }) => text).join("\n"));
}

function refuseAll(page: Page, { meeting, lang }: Request): Refusal {
  const [gist] = refuseGist(page.rows, 0);
  if (gist) return gist;
  const other = lang === "en" ? "ko" : "en";
  const [found] = textsIn(page, candidatesIn(page.text), meeting, other);
  const isOther =
    isText(found, page) && languageOf(page.text.slice(found.numbers[0]?.start ?? 0, found.until)) === other;
  return refuseTextless(page.rows, meeting, lang, isOther);
}

/** Puts the draft together: extent, mended paragraphs, remarks. */
function assemble(raw: string, page: Page, cut: readonly Cut[], reading: Reading, request: Request): Draft {
  const { gathering, preamble, numbers } = reading;
  const setting = settingOf(page.rows.slice(gathering.first, gathering.last + 1));
  const all = [
    ...preambleOf(page, preamble, gathering.first),
    ...gathering.paragraphs.flatMap(unnumberedBlocks(page, gathering)),
  ];
  const printed = all.map((paragraph) => ({ ...paragraph, printed: printedOf(paragraph.pieces, page, setting) }));
  const context = contextOf(
    printed.map((one) => one.printed),
    request,
  );
  const paragraphs: DraftParagraph[] = [];
  const repairs: Repair[] = [];
  const remarks: Remark[] = [...reading.remarks, ...gathering.remarks];
  for (const { id, number, pieces, printed: text } of printed) {
    const mended = mend(text, context);
    const lineAt = (offset: number) => page.rows[rowOf(pieces, offset)]?.line ?? 0;
    paragraphs.push({ id, number, line: lineAt(0), blocks: mended.blocks });
    if (number !== null && mended.blocks.length > 1 && reading.numbers === "printed") {
      const message = `It has ${mended.blocks.length} blocks: one that is a paragraph without a number is written as <Paragraph id="${id}a">.`;
      remarks.push({ paragraph: id, line: lineAt(0), kind: "blocks", message });
    }
    if (number === null) {
      const message =
        "No number is printed before this paragraph: see that it is one, and none of the page's furniture.";
      remarks.push({ paragraph: id, line: lineAt(0), kind: "unnumbered", message });
    }
    repairs.push(
      ...mended.repairs.map((repair, index) => ({
        ...repair,
        paragraph: id,
        line: lineAt(mended.edits[index]?.start ?? 0),
      })),
    );
    remarks.push(...mended.doubts.map(({ at, kind, message }) => ({ paragraph: id, line: lineAt(at), kind, message })));
  }
  const first = preamble ?? gathering.first;
  const extent = extentOf(page, [...cut, ...gathering.cut], gathering, first);
  const lost = lostIn(raw, extent);
  return {
    meeting: request.meeting,
    lang: request.lang,
    title: reading.title,
    numbers,
    paragraphs,
    extent,
    cut: allCut(raw, extent, [...cut, ...gathering.cut]),
    repairs,
    remarks,
    refusals: [...reading.refusals, ...lost],
  };
}

interface Identified {
  id: string;
  number: number | null;
  pieces: readonly Piece[];
}

function preambleOf(page: Page, from: number | undefined, until: number): Identified[] {
  if (from === undefined) return [];
  const pieces = page.rows
    .slice(from, until)
    .map(({ text }, index): Piece => ({ row: from + index, text, opensBlock: false }));
  return [{ id: "p0", number: null, pieces }];
}

/**
 * Blocks that open as the numbered paragraphs of the text do, in bold, are paragraphs that bear no number: `p17a`. All
 * other blocks belong to the paragraph above them.
 */
function unnumberedBlocks(page: Page, { paragraphs }: Gathering): (paragraph: Gathered) => Identified[] {
  const opensBold = ({ pieces: [first] }: Gathered) => /^[*_]{2}/u.test(page.rows[first?.row ?? 0]?.text ?? "");
  const areBold = paragraphs.length > 0 && paragraphs.filter(opensBold).length > paragraphs.length * 0.8;
  return ({ number, pieces }) => {
    const parts: Identified[] = [];
    for (const piece of pieces) {
      const last = parts.at(-1);
      const isOwn = areBold && piece.opensBlock && /^\*\*(?=\S)/u.test(piece.text);
      if (!last) parts.push({ id: `p${number}`, number, pieces: [piece] });
      else if (isOwn)
        parts.push({
          id: `p${number}${"abcdefgh".charAt(parts.length - 1)}`,
          number: null,
          pieces: [{ ...piece, opensBlock: false }],
        });
      else parts[parts.length - 1] = { ...last, pieces: [...last.pieces, piece] };
    }
    return parts;
  };
}

/** Pieces joined by line ends; a line end is close where the lines of the file are parted by a blank one, and these not. */
function printedOf(pieces: readonly Piece[], page: Page, setting: Setting): PrintedParagraph {
  const [close, parts] = [new Set<number>(), new Set<number>()];
  let text = "";
  for (const { row, text: words, opensBlock } of pieces) {
    const { blanks, afterFurniture } = page.rows[row] as Row;
    if (text !== "") {
      if (opensBlock) parts.add(text.length);
      if (setting.spacing > 0 && blanks === 0 && !afterFurniture) close.add(text.length);
      text += "\n";
    }
    text += words;
  }
  return { text, close, parts };
}

function rowOf(pieces: readonly Piece[], offset: number): number {
  let start = 0;
  for (const { row, text } of pieces) {
    if (offset <= start + text.length) return row;
    start += text.length + 1;
  }
  return pieces.at(-1)?.row ?? 0;
}

function contextOf(printed: readonly PrintedParagraph[], { lang, held }: Request): MendingContext {
  const lexicon = new Lexicon(lang);
  for (const text of held) lexicon.addText(text);
  for (const { text } of printed) lexicon.addLines(text.split("\n"));
  const texts = lang === "ko" ? printed.map(({ text }) => text) : [];
  return { lang, lexicon, breaksWords: breaksWords(texts, lexicon), blanksBreakWords: blanksBreakWords(texts) };
}

/** Lines that are cut between the first and the last of the text, joined where no line of the text stands between. */
function extentOf({ rows }: Page, cut: readonly Cut[], { last, before, after }: Gathering, first: number): Extent {
  const lines: [number, number] = [rows[first]?.line ?? 1, rows[last]?.line ?? 1];
  const kept = new Set(rows.slice(first, last + 1).map(({ line }) => line));
  const out = cut
    .map(({ lines: [line] }) => line)
    .filter((line) => lines[0] < line && line < lines[1])
    .sort((a, b) => a - b);
  const furniture: [number, number][] = [];
  for (const line of out) {
    kept.delete(line);
    const run = furniture.at(-1);
    const isNext =
      run && ![...Array(line - run[1]).keys()].some((step) => kept.has(run[1] + step + 1) && run[1] + step + 1 < line);
    if (run && isNext) run[1] = line;
    else furniture.push([line, line]);
  }
  return { lines, furniture, before, after };
}

/** Everything outside the text and between its lines, as it is shown. */
function allCut(raw: string, { lines: [first, last], before, after }: Extent, inside: readonly Cut[]): Cut[] {
  const all = raw.split(/\r\n|\n|\r/u);
  const outside = (from: number, to: number, why: string): Cut[] => {
    const text = all
      .slice(from - 1, to)
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .join(" ⏎ ");
    return text === "" ? [] : [{ lines: [from, to], text, why }];
  };
  return [
    ...outside(1, first - 1, "above the text"),
    ...(before === ""
      ? []
      : [{ lines: [first, first] as const, text: before, why: "before the text, on its first line" }]),
    ...inside.filter(({ lines: [line] }) => first < line && line < last).sort((a, b) => a.lines[0] - b.lines[0]),
    ...(after === "" ? [] : [{ lines: [last, last] as const, text: after, why: "behind the text, on its last line" }]),
    ...outside(last + 1, all.length, "below the text"),
  ];
}

function lostIn(raw: string, { lines: [first, last] }: Extent): Refusal[] {
  const lines = raw.split(/\r\n|\n|\r/u);
  const at = lines.findIndex((line, index) => index + 1 >= first && index < last && line.includes("\ufffd"));
  if (at < 0) return [];
  const count =
    lines
      .slice(first - 1, last)
      .join("\n")
      .match(/\ufffd/gu)?.length ?? 0;
  return [refusals.lost(count, at + 1)];
}
