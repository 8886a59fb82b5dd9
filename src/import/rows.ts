/** Lines of a raw text: which are furniture by their form alone, and which hold words. */
import { foldWhiteSpace } from "../text/white-space.ts";
import type { Cut } from "./model.ts";

/** A line that holds words. */
export interface Row {
  /** Line of the file, counted from 1. */
  line: number;
  /** White space folded, what nobody sees dropped. */
  text: string;
  /** Blank lines between it and the row above. */
  blanks: number;
  /** Whether furniture stands between it and the row above. */
  afterFurniture: boolean;
}

/** The rows of a text, and what lies between them. */
export interface Sheet {
  rows: readonly Row[];
  cut: readonly Cut[];
}

const forms: [RegExp, string][] = [
  [/^(?:[-_=*~—–]{3,}|(?:[-_=*] ){2,}[-_=*])$/u, "a rule"],
  [/^[-–—[(|]? ?(?:p\. ?|page )?\d{1,4}(?: (?:of|\/) \d{1,4})? ?[-–—\])|]?$/iu, "a page number"],
  [/^(?:!\[[^\]]*\]\([^)]*\) ?)+$|^<img\b[^>]*>$/iu, "an image"],
  [
    /^(?:[▲△▶◀■□◆] ?.{0,60}(?:사진|제공)|[[(]?(?:사진|자료사진|photo|사진 ?=)\b|.{0,80}[ⓒ©]|.*무단 ?전재)/iu,
    "a caption",
  ],
  [
    /^(?:광고|advertisement|share this|공유하기|목록(?:으로)?|인쇄|스크랩|print|이전글.*|다음글.*)$/iu,
    "page furniture",
  ],
];

/** The longest that a running head is: longer lines that come again are text. */
const longestHead = 60;

/** Words of running heads, which may stand on one page only. */
const headWords =
  /^(?:\d+ )?(?:appendix|appendices|annex|부록|defense white paper|\d{4} (?:defense white paper|국방백서)|국방백서)(?: ?\d+)?$/iu;

/** Parts a raw text into rows and furniture. */
export function sheetOf(raw: string): Sheet {
  const lines = raw.split(/\r\n|\n|\r/u).map((text, index) => ({ line: index + 1, text: foldWhiteSpace(text) }));
  const plain = lines.filter(({ text }) => text !== "");
  const byForm = new Map(plain.flatMap(({ line, text }) => withForm(line, text)));
  const heads = runningHeads(plain, byForm);
  const rows: Row[] = [];
  const cut: Cut[] = [];
  let [blanks, afterFurniture] = [0, false];
  for (const { line, text } of lines) {
    const why = text === "" ? undefined : (byForm.get(line) ?? (heads.has(line) ? "a running head" : undefined));
    if (text === "") blanks++;
    else if (why === undefined) {
      rows.push({ line, text, blanks, afterFurniture });
      [blanks, afterFurniture] = [0, false];
    } else {
      cut.push({ lines: [line, line], text, why });
      afterFurniture = true;
    }
  }
  return { rows, cut };
}

function withForm(line: number, text: string): [number, string][] {
  const found = text.length <= 200 ? forms.find(([form]) => form.test(text)) : undefined;
  return found ? [[line, found[1]]] : [];
}

/** Short lines without a stop that come again, or bear a head's words, beside other furniture. */
function runningHeads(plain: readonly { line: number; text: string }[], byForm: ReadonlyMap<number, string>) {
  const normal = (text: string) => text.replace(/\d+/gu, "0").toLowerCase();
  const times = new Map<string, number>();
  for (const { text } of plain) times.set(normal(text), (times.get(normal(text)) ?? 0) + 1);
  const heads = new Set<number>();
  plain.forEach(({ line, text }, index) => {
    if (text.length > longestHead || byForm.has(line) || /[.!?,;:]["”’)]?$|^[*_>#. ]*\d+[.,)]/u.test(text)) return;
    const beside = [plain[index - 1], plain[index + 1]].some((other) => other === undefined || byForm.has(other.line));
    const comesAgain = times.get(normal(text)) ?? 0;
    if ((beside && (comesAgain > 1 || headWords.test(text))) || comesAgain > 2) heads.add(line);
  });
  return heads;
}
