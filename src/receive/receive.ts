/** What came, whatever its form → a text that can be archived, and what is told of its form. */
import { createHash } from "node:crypto";
import { EditionError } from "../edition-error.ts";
import type { CommuniqueRecord } from "../schemas/communique.ts";
import { decodeText } from "./encoding.ts";
import { declaredEncoding, textOfHtml } from "./html.ts";
import { textOfDocx, textOfHwpx, zippedFormat } from "./office.ts";
import { textOfPdf } from "./pdf.ts";

/** A text as it came. */
export interface Received {
  text: string;
  record: NonNullable<CommuniqueRecord["source"]["received"]>;
  /** Whether the archived file, if nothing is cut off it, is the very file that came. */
  isWhole: boolean;
  /** In words, e.g. `html, CP949`. */
  form: string;
  remarks: readonly string[];
}

/** Larger files are no text of a communiqué, nor a white paper's. */
export const largestFile = 60_000_000;

/**
 * @param name of the file or address, for messages
 * @param charset what a server said of the encoding
 * @throws EditionError where no text can be taken out of it
 */
export async function receive(bytes: Uint8Array, name: string, charset?: string): Promise<Received> {
  if (bytes.length > largestFile) throw faults.tooLarge(name, bytes.length);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const format = formatOf(bytes, name);
  if (format !== "text" && format !== "html")
    return { ...(await taken(format, bytes, name)), record: { format, sha256 }, isWhole: false, form: format };
  const decoded = decodeText(bytes, format === "html" ? (declaredEncoding(bytes) ?? charset) : charset);
  const { encoding, remark } = decoded;
  const text = format === "html" ? textOfHtml(decoded.text) : decoded.text;
  return {
    text,
    record: { format, encoding, sha256 },
    isWhole: format === "text" && decoded.isPlain,
    form: `${format}, ${encoding}`,
    remarks: remark === undefined ? [] : [remark],
  };
}

type Format = "text" | "html" | "pdf" | "docx" | "hwpx";

function formatOf(bytes: Uint8Array, name: string): Format {
  const starts = (...magic: number[]) => magic.every((byte, at) => bytes[at] === byte);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  if (head.slice(0, 1024).includes("%PDF-")) return "pdf";
  if (starts(0xd0, 0xcf, 0x11, 0xe0))
    throw /\.hwp$/iu.test(name) || new TextDecoder("latin1").decode(bytes.subarray(0, 65_536)).includes("H\0w\0p")
      ? faults.hwp(name)
      : faults.oldOffice(name);
  if (head.startsWith("HWP Document File")) throw faults.hwp(name);
  if (starts(0x50, 0x4b)) return zipped(bytes, name);
  if (head.startsWith("{\\rtf")) throw faults.rtf(name);
  if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff) || starts(0x47, 0x49, 0x46, 0x38))
    throw faults.picture(name);
  if (starts(0x1f, 0x8b)) throw faults.packed(name);
  return /^\s*(?:\ufeff|ï»¿)?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|\?xml[^>]*>\s*<(?:!doctype )?html)/iu.test(
    head.replace(/\0/gu, "").replace(/^[ÿþ]+/u, ""),
  ) ||
    (/\.html?$/iu.test(name) && /<\w+[^>]*>/u.test(head)) ||
    /^\s*<(?:div|p|article|section|table|span|h\d|ol)\b/iu.test(head)
    ? "html"
    : "text";
}

function zipped(bytes: Uint8Array, name: string): Format {
  let format: Format | undefined;
  try {
    format = zippedFormat(bytes);
  } catch (error) {
    throw faults.broken(name, "zip", error);
  }
  if (!format) throw faults.zip(name);
  return format;
}

async function taken(format: Exclude<Format, "text" | "html">, bytes: Uint8Array, name: string) {
  try {
    const text = await { pdf: textOfPdf, docx: textOfDocx, hwpx: textOfHwpx }[format](bytes);
    if (text.replace(/[-\s]/gu, "") === "") throw faults.noLetters(name, format);
    return { text, remarks: [] };
  } catch (error) {
    throw error instanceof EditionError ? error : faults.broken(name, format, error);
  }
}

const faults = {
  tooLarge: (name: string, size: number) =>
    new EditionError(
      `${name} has ${size} bytes, more than any text has.`,
      "Give the page or the part of it that holds the text.",
    ),
  hwp: (name: string) =>
    new EditionError(
      `${name} is a document of Hangul (.hwp), which no free reader takes whole.`,
      "Open it in Hangul or in its free viewer and save it as .hwpx, PDF or text (다른 이름으로 저장), then import that.",
    ),
  oldOffice: (name: string) =>
    new EditionError(
      `${name} is a document of an old Office (.doc).`,
      "Save it as .docx, PDF or text, then import that.",
    ),
  rtf: (name: string) => new EditionError(`${name} is in RTF.`, "Save it as .docx or as text, then import that."),
  picture: (name: string) =>
    new EditionError(`${name} is a picture.`, "Recognize its letters with a tool of your own, then import the text."),
  packed: (name: string) => new EditionError(`${name} is packed (gzip).`, "Unpack it, then import what is in it."),
  zip: (name: string) =>
    new EditionError(
      `${name} is a zip that is neither a Word nor a Hangul document.`,
      "Unpack it, then import the file that holds the text.",
    ),
  noLetters: (name: string, format: string) =>
    new EditionError(
      `${name} (${format}) has no text in it: its pages may be pictures.`,
      "Recognize its letters with a tool of your own, then import the text.",
    ),
  broken: (name: string, format: string, error: unknown) =>
    new EditionError(
      `${name} cannot be read as ${format}: ${error instanceof Error ? error.message : String(error)}`,
      "Fetch or save the file anew; it may be cut off. Or take the text out of it by hand.",
    ),
};
