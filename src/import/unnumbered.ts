/** A text that prints no numbers: each of its blocks is a paragraph, and the edition counts them. */
import type { Language } from "../paths.ts";
import { endMarkIn, endsWithStop } from "./ends.ts";
import type { Gathered, Gathering, Piece } from "./gather.ts";
import { dateWords, longestTitle, titleWords } from "./heading.ts";
import { meetingNamed } from "./meeting-named.ts";
import type { Page } from "./page.ts";
import { languageOf } from "./script.ts";
import { isFull, type Setting } from "./shape.ts";

/** Shortest row that is prose where lines are not broken by a measure. */
const shortestProse = 50;

/** Fewer blocks are no communiqué. */
const fewestBlocks = 3;

/**
 * @param isSaid whether the editor says that there are no numbers: then the title is not asked for
 * @returns nothing where no such text is found
 */
export function gatherUnnumbered(page: Page, setting: Setting, lang: Language, isSaid: boolean): Gathering | undefined {
  const start = startOf(page, setting, lang, isSaid);
  if (start === undefined) return undefined;
  const blocks: Piece[][] = [];
  let after = "";
  for (let row = start; row < page.rows.length; row++) {
    const { text, blanks, afterFurniture } = page.rows[row] ?? { text: "", blanks: 0, afterFurniture: false };
    const above = page.rows[row - 1];
    const last = blocks.at(-1)?.at(-1);
    const mark = endMarkIn(text);
    const kept = mark === undefined ? text : text.slice(0, text.length - mark.length).trimEnd();
    const isNew =
      !last ||
      (endsWithStop(last.text) &&
        (blanks > setting.spacing ||
          (above && !goesOn(above.text, setting)) ||
          (afterFurniture && !setting.isWrapped)));
    if (isNew && last && isBehind(kept, setting, lang)) break;
    if (kept !== "" && isNew) blocks.push([]);
    if (kept !== "") blocks.at(-1)?.push({ row, text: kept, opensBlock: false });
    if (mark !== undefined) {
      after = kept === "" ? "" : mark;
      break;
    }
  }
  const whole = blocks.filter((pieces) => endsWithStop(pieces.at(-1)?.text ?? ""));
  if (whole.length < fewestBlocks) return undefined;
  const paragraphs = whole.map((pieces, index): Gathered => ({ number: index + 1, pieces }));
  const last = whole.at(-1)?.at(-1)?.row ?? start;
  return { paragraphs, cut: [], remarks: [], before: "", after, first: start, last };
}

function goesOn(above: string, setting: Setting): boolean {
  return setting.isWrapped && isFull({ text: above }, setting);
}

/** Whether a block stands behind the text: in another language, or without a sentence. */
function isBehind(text: string, setting: Setting, lang: Language): boolean {
  const isLine = !setting.isWrapped && !endsWithStop(text);
  return isLine || (languageOf(text) ?? lang) !== lang || /^(?:#|\||copyright|©|ⓒ|▲)/iu.test(text);
}

/** The first prose below a title that names the SCM, or the first prose that does so itself. */
function startOf({ rows }: Page, setting: Setting, lang: Language, isSaid: boolean): number | undefined {
  // A title may be as long as a line of the text: it has no stop, and words of a title or a date.
  const isHead = (text: string) =>
    !endsWithStop(text) && (titleWords[lang].test(text) || dateWords.test(text)) && text.length < longestTitle;
  const isProse = (index: number) => {
    const text = rows[index]?.text ?? "";
    return (
      !isHead(text) &&
      languageOf(text) === lang &&
      (setting.isWrapped ? isFull({ text }, setting) : text.length >= shortestProse && endsWithStop(text))
    );
  };
  const names = (index: number) => {
    const text = rows[index]?.text ?? "";
    return meetingNamed(text) !== undefined || /consultative|안보\s?협의회/iu.test(text);
  };
  const from = rows.findIndex((_, index) => isSaid || names(index));
  if (from < 0) return undefined;
  const start = rows.findIndex((_, index) => index >= from && isProse(index));
  return start < 0 ? undefined : start;
}
