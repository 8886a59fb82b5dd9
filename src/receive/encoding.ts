/** Bytes of a text → its characters, whatever encoding it came in. */
import { analyse } from "chardet";
import iconv from "iconv-lite";

export interface Decoded {
  text: string;
  /** As the frontmatter names it, e.g. `UTF-8`, `CP949`, `windows-1252`. */
  encoding: string;
  /** Whether the bytes are UTF-8 without a byte-order mark: then the file can be archived as it is. */
  isPlain: boolean;
  /** What is said of the encoding, where it is a guess. */
  remark: string | undefined;
}

/** @param declared what a page or a server says of itself; bytes that are valid UTF-8 are taken for that all the same */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const marked = byMark(bytes);
  if (marked) return marked;
  const utf8 = strictUtf8(bytes);
  if (utf8 !== undefined && !hasNulls(bytes))
    return { text: utf8, encoding: "UTF-8", isPlain: true, remark: undefined };
  const wide = hasNulls(bytes) ? wideEncoding(bytes) : undefined;
  const name = wide ?? (declared && iconv.encodingExists(declared) ? nameOf(declared) : guess(bytes));
  return {
    text: iconv.decode(Buffer.from(bytes), name),
    encoding: name,
    isPlain: false,
    remark: remarkOn(name, wide !== undefined || declared !== undefined),
  };
}

function byMark(bytes: Uint8Array): Decoded | undefined {
  const decoded = (encoding: string, skip: number, name: string): Decoded => ({
    text: iconv.decode(Buffer.from(bytes.subarray(skip)), encoding),
    encoding: name,
    isPlain: false,
    remark: undefined,
  });
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return decoded("utf8", 3, "UTF-8 with byte-order mark");
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded("utf-16le", 2, "UTF-16LE");
  return bytes[0] === 0xfe && bytes[1] === 0xff ? decoded("utf-16be", 2, "UTF-16BE") : undefined;
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function hasNulls(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).includes(0);
}

/** UTF-16 without a mark: of Latin letters every other byte is zero. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 1].map((parity) => sample.filter((byte, at) => at % 2 === parity && byte === 0).length) as [
    number,
    number,
  ];
  if (Math.max(...zeros) < sample.length / 16) return undefined;
  return zeros[0] > zeros[1] ? "UTF-16BE" : "UTF-16LE";
}

/** Korean Windows writes what EUC-KR has and more. */
function nameOf(label: string): string {
  return /^(?:euc-?kr|ks_?c|ksc|cp949|uhc|ms949|windows-949)/iu.test(label) ? "CP949" : label;
}

/** Share of pairs of bytes above 0x80, of which Korean text is made: a few such bytes are quotes of Windows. */
const leastKorean = 0.05;

function guess(bytes: Uint8Array): string {
  const high = bytes.filter((byte) => byte >= 0x80).length;
  const [best] = analyse(bytes);
  if (high > bytes.length * leastKorean && isKorean(bytes)) return "CP949";
  if (best && /^(?:EUC-KR|Shift_JIS|Big5|GB18030|EUC-JP|UTF-16)/u.test(best.name) && high > bytes.length * leastKorean)
    return nameOf(best.name);
  return "windows-1252";
}

/** Whether the bytes, read as Korean, give Hangul and next to nothing that is lost. */
function isKorean(bytes: Uint8Array): boolean {
  const text = iconv.decode(Buffer.from(bytes), "CP949");
  const hangul = text.match(/[\uac00-\ud7a3]/gu)?.length ?? 0;
  const lost = text.match(/\ufffd/gu)?.length ?? 0;
  return hangul > 20 && lost * 50 < hangul;
}

function remarkOn(encoding: string, isSaid: boolean): string | undefined {
  if (encoding === "windows-1252")
    return "The file is not in UTF-8 and was read as Windows-1252: look at its quotes, dashes and accents.";
  return isSaid ? undefined : `The file does not say its encoding and was read as ${encoding}.`;
}
