/** Text out of Word and Hangul documents, which are zipped XML. */
import { unzipSync } from "fflate";
import { textOfHtml } from "./html.ts";

/** Unpacked, no document of text is larger: what is may be made to fill the memory. */
const largestPart = 50_000_000;

/** What a zip holds: told by the names in it. */
export function zippedFormat(bytes: Uint8Array): "docx" | "hwpx" | undefined {
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  if (names.includes("word/document.xml")) return "docx";
  return names.some((name) => /^Contents\/section\d+\.xml$/iu.test(name)) ? "hwpx" : undefined;
}

/** The text of a Word document; numbers that Word counts itself come out as it prints them. */
export async function textOfDocx(bytes: Uint8Array): Promise<string> {
  guard(bytes);
  // Loaded only where a document came: most texts need no such reader.
  const { default: mammoth } = await import("mammoth");
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: "" })) },
  );
  return textOfHtml(value);
}

/** The text of a Hangul document (.hwpx), a line a paragraph. */
export function textOfHwpx(bytes: Uint8Array): string {
  guard(bytes);
  const parts = unzipSync(bytes, { filter: ({ name }) => /^Contents\/section\d+\.xml$/iu.test(name) });
  const order = Object.keys(parts).sort(new Intl.Collator("en", { numeric: true }).compare);
  const decoder = new TextDecoder();
  return order.map((name) => paragraphsOf(decoder.decode(parts[name])).join("\n\n")).join("\n\n");
}

function guard(bytes: Uint8Array): void {
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (originalSize > largestPart) throw new Error(`${name} is too large: ${originalSize} bytes`);
      return false;
    },
  });
}

function paragraphsOf(xml: string): string[] {
  return xml
    .split(/<\/hp:p>/u)
    .map((paragraph) =>
      [...paragraph.matchAll(/<hp:t(?:\s[^>]*)?>([\s\S]*?)<\/hp:t>|<hp:lineBreak\s*\/>/gu)]
        .map(([, words]) =>
          words === undefined ? "\n" : entities(words.replace(/<hp:lineBreak\s*\/>/gu, "\n").replace(/<[^>]*>/gu, "")),
        )
        .join(""),
    )
    .filter((text) => text.trim() !== "");
}

function entities(text: string): string {
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    if (code !== undefined) return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : "";
    return named[name] ?? whole;
  });
}
