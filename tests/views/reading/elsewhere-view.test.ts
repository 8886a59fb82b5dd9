import { describe, expect, test } from "vitest";
import type { TextAddress } from "../../../src/schemas/text-address.ts";
import { placesToRead } from "../../../src/views/reading/elsewhere-view.ts";

const book: TextAddress = {
  lang: "en",
  kind: "white-paper",
  publisher: "A made-up ministry",
  address: "https://example.org/book.txt",
  format: "txt",
  whole: true,
  paragraphs: 13,
  lines: [5, 40],
  sha256: "0".repeat(64),
  note: { en: "Scanned.", ko: "스캔한 글이다." },
};
const gist: TextAddress = {
  lang: "ko",
  kind: "press",
  publisher: "A made-up newspaper",
  address: "https://example.org/gist",
  format: "html",
  whole: false,
  instead: "gist",
};

describe("places to read a text", () => {
  test("stand the best first, whatever the order of the record and the reader's language", () => {
    for (const lang of ["en", "ko"] as const) {
      const places = placesToRead({ texts: [gist, book] }, lang);
      expect(places.map(({ address }) => address)).toEqual([book.address, gist.address]);
    }
    expect(placesToRead({}, "en")).toEqual([]);
  });

  test("say language, kind, how much of the text stands there, and where in the file", () => {
    expect(placesToRead({ texts: [book] }, "en")).toEqual([
      {
        address: "https://example.org/book.txt",
        publisher: "A made-up ministry",
        about: ["English", "official publication", "the whole text, 13 paragraphs", "lines 5–40 of the file"],
        note: "Scanned.",
      },
    ]);
    expect(placesToRead({ texts: [book] }, "ko")[0]).toMatchObject({
      about: ["영어", "공식 간행물", "전문, 13개 항", "파일의 5~40행"],
      note: "스캔한 글이다.",
    });
  });

  test("call a gist a gist, and what was not read to the end so", () => {
    const extent = (text: TextAddress) => placesToRead({ texts: [text] }, "en")[0]?.about[2];
    expect(extent(gist)).toBe("a gist, not the text");
    expect(extent({ ...gist, instead: undefined })).toBe("not the whole text");
    expect(extent({ ...gist, whole: "unknown", paragraphs: 13, instead: undefined })).toBe(
      "not known to be whole: only its opening was read",
    );
    expect(extent({ ...book, paragraphs: undefined })).toBe("the whole text");
  });
});
