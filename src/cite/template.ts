/** A citation in its pieces: what stands, and where address, place and day of access are filled in. */
import type { Language } from "../paths.ts";
import type { CslItem } from "./item.ts";
import { formatItem } from "./library.ts";
import { type CitationStyle, citationStyles, dayForms, dayIn, languageOfStyle } from "./styles.ts";

/** A piece of a citation. `before` and `after` belong to what is filled in, and go with it. */
export type CitationPiece =
  | { kind: "text"; text: string; isItalic: boolean }
  | { kind: "address"; address: string }
  | { kind: "locator" | "accessed"; before: string; after: string };

/** A citation of one item in one style. */
export interface CitationTemplate {
  style: CitationStyle;
  pieces: readonly CitationPiece[];
}

/** Stand for what is filled in: characters for private use, after a letter where italics need one, and a day on which nobody reads. */
const mark = { locator: "\ue001", address: "\ue002", title: "T\ue003", placed: "\ue004", dated: "\ue005" };
const someDay = { iso: "2099-09-09", parts: [2099, 9, 9] as [number, number, number] };

/**
 * The citations of an item in every style.
 *
 * @param items the item described in each language, without `section` and `accessed`: a style writes its own
 */
export function citationTemplates(items: Record<Language, CslItem>): CitationTemplate[] {
  return citationStyles.map((style) => ({ style, pieces: piecesOf(style, items[languageOfStyle(style)]) }));
}

const known = new Map<string, readonly CitationPiece[]>();

/**
 * The library takes a while, and there are thousands of comparisons: what differs by its title alone is made once. A
 * title with quotation marks is made by itself, since marks inside marks change.
 */
function piecesOf(style: CitationStyle, item: CslItem): CitationPiece[] {
  const title = /["'“”‘’]/u.test(item.title) ? item.title : mark.title;
  const form = { ...item, id: "form", title, URL: mark.address };
  const key = `${style} ${JSON.stringify(form)}`;
  const pieces = known.get(key) ?? formPieces(style, form);
  known.set(key, pieces);
  return pieces.map((piece) => {
    if (piece.kind === "address") return { ...piece, address: item.URL };
    return piece.kind === "text" ? { ...piece, text: piece.text.replace(mark.title, () => item.title) } : piece;
  });
}

/**
 * The pieces are found by having the library make the citation with and without each part: what is there only with it
 * is the part and the marks around it.
 */
function formPieces(style: CitationStyle, item: CslItem): CitationPiece[] {
  // APA writes the place by CSL's own terms ("para. 10"); of the style's word and the number the browser fills in both.
  const whole = (one: CslItem) =>
    style === "apa-in-text"
      ? formatItem(style, one, one.section).replace(/paras?\. (?=\ue001)/u, "")
      : formatItem(style, one);
  const placed = { ...item, section: mark.locator };
  const accessed = { "date-parts": [someDay.parts] };
  const full = whole({ ...placed, accessed });
  const day = dayIn(dayForms[style], someDay.iso);
  const locator = onlyIn(full, whole({ ...item, accessed }), mark.locator);
  const dated = onlyIn(full, whole(placed), day);
  const html = full.replace(locator.stretch, mark.placed).replace(dated.stretch, mark.dated);
  return textPieces(html, {
    [mark.address]: { kind: "address", address: item.URL },
    [mark.placed]: { kind: "locator", before: plain(locator.before), after: plain(locator.after) },
    [mark.dated]: { kind: "accessed", before: plain(dated.before), after: plain(dated.after) },
  });
}

/** What goes with a part: all that is there only with it, and of that what stands before and behind the part. */
interface Stretch {
  stretch: string;
  before: string;
  after: string;
}

/**
 * The stretch that stands only in the first of two texts and holds the content.
 *
 * @returns an impossible one where the content does not stand there: a style may leave a part out
 */
function onlyIn(full: string, without: string, content: string): Stretch {
  const place = full.indexOf(content);
  if (place < 0) return { stretch: "\ue00f", before: "", after: "" };
  const length = full.length - without.length;
  for (let at = Math.max(0, place + content.length - length); at <= place; at++) {
    if (full.slice(0, at) + full.slice(at + length) !== without) continue;
    const stretch = full.slice(at, at + length);
    return { stretch, before: full.slice(at, place), after: full.slice(place + content.length, at + length) };
  }
  throw new Error(`This is a bug: "${content}" cannot be taken out of a citation: ${full}`);
}

function textPieces(html: string, keys: Readonly<Record<string, CitationPiece>>): CitationPiece[] {
  let isItalic = false;
  return html
    .split(/(<\/?[^>]*>|[\ue002\ue004\ue005])/u)
    .filter((part) => part !== "")
    .flatMap((part): CitationPiece[] => {
      const filled = keys[part];
      if (filled) return [filled];
      if (part === "<i>" || part === "</i>") {
        isItalic = part === "<i>";
        return [];
      }
      if (part.startsWith("<")) throw new Error(`This is a bug: a citation has ${part} in it.`);
      return [{ kind: "text", text: plain(part), isItalic }];
    });
}

/** Characters for the entities that citeproc writes. */
function plain(html: string): string {
  return html
    .replaceAll("&#60;", "<")
    .replaceAll("&#62;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#38;", "&")
    .replaceAll("&amp;", "&");
}

/** What is filled into a citation; what is left out leaves nothing behind. */
export interface Filling {
  address?: string;
  locator?: string | undefined;
  accessed?: string | undefined;
}

/** A citation in plain text. @example filled(template, { locator: "¶ 10", accessed: "November 26, 2026" }) */
export function filled({ pieces }: CitationTemplate, filling: Filling): string {
  return pieces
    .map((piece) => {
      if (piece.kind === "text") return piece.text;
      if (piece.kind === "address") return filling.address ?? piece.address;
      const content = filling[piece.kind];
      return content === undefined ? "" : piece.before + content + piece.after;
    })
    .join("");
}
