/** Preview cards that networks show beside a shared link: set with the site's type at build time, as PNG. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import satori, { type Font } from "satori";
import { siteName } from "../site.ts";

/** What a card says, in both languages: a link is shared among readers of either. */
export interface Card {
  /** Name of its file without the ending. */
  name: string;
  title: string;
  /** The same in Korean. */
  korean: string;
  /** Place and day, or what the page is. */
  line: string;
}

/** Size that networks ask for, in pixels. */
const cardSize = { width: 1200, height: 630 } as const;

const require = createRequire(import.meta.url);

let loaded: Font[] | undefined;

/** Hangul comes from the face that the site names for it. */
function fonts(): Font[] {
  loaded ??= [
    {
      name: "Source Serif 4",
      weight: 400,
      style: "normal",
      data: readFileSync(require.resolve("@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff")),
    },
    {
      name: "Source Serif 4",
      weight: 600,
      style: "normal",
      data: readFileSync(require.resolve("@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff")),
    },
    {
      name: "Nanum Myeongjo",
      weight: 400,
      style: "normal",
      data: readFileSync(require.resolve("@fontsource/nanum-myeongjo/files/nanum-myeongjo-korean-400-normal.woff")),
    },
  ];
  return loaded;
}

/** The site's light scheme: see `styles/tokens.css`. */
const colours = { paper: "#fbfaf7", ink: "#1c1d1f", quiet: "#5a5c60", seal: "#a32a1e", rule: "#dcd8ce" };

/** A card as PNG. The same words give the same bytes. */
export async function cardImage({ title, korean, line }: Card): Promise<Uint8Array<ArrayBuffer>> {
  const row = (style: object, children: unknown) => ({
    type: "div",
    props: { style: { display: "flex", ...style }, children },
  });
  const size = title.length > 60 ? 52 : title.length > 34 ? 62 : 76;
  const card = row(
    {
      boxSizing: "border-box",
      width: "100%",
      height: "100%",
      flexDirection: "column",
      justifyContent: "space-between",
      padding: "64px 76px",
      background: colours.paper,
      borderLeft: `18px solid ${colours.seal}`,
      fontFamily: "Source Serif 4, Nanum Myeongjo",
      color: colours.ink,
    },
    [
      row({ fontSize: 34, fontWeight: 600 }, siteName),
      row({ flexDirection: "column" }, [
        row({ fontSize: size, fontWeight: 600, lineHeight: 1.15 }, title),
        row(
          {
            marginTop: 22,
            fontSize: Math.round(size * 0.62),
            lineHeight: 1.35,
            wordBreak: "keep-all",
            color: colours.quiet,
          },
          korean,
        ),
      ]),
      row({ paddingTop: 22, borderTop: `2px solid ${colours.rule}`, fontSize: 30, color: colours.quiet }, line),
    ],
  );
  const svg = await satori(card as Parameters<typeof satori>[0], { ...cardSize, fonts: fonts() });
  return new Uint8Array(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
}
