/** The map of a comparison with its names and addresses, as the page draws it. */
import type { Communique, Corpus } from "../../archive/corpus.ts";
import { mapSide, overviewMap, type Ribbon, type Tick } from "../../compare/map.ts";
import type { Comparison } from "../../compare/model.ts";
import { surenessOf } from "../../compare/row-links.ts";
import { compare } from "../../i18n/compare.ts";
import { joinList } from "../../i18n/format.ts";
import { type Language, paragraphLabel } from "../../paths.ts";
import { mainTopicLabel } from "../topic-label.ts";
import type { WordLink } from "../word-link.ts";
import type { RowAddress } from "./row-address.ts";

export interface TickView {
  number: number;
  url: string;
  /** The whole of it in words: `51st ¶8, Bases: dropped`. */
  name: string;
  /** How it is drawn. */
  look: Tick["fate"] | "moved";
}

export interface RibbonView {
  /** Paragraphs that it ties, to light their ticks. */
  from: number;
  to: number;
  url: string;
  look: "direct" | "partial" | "moved" | "sentences";
  /** CSS pixels. */
  width: number;
  path: string;
}

export interface MapView {
  /** Side of the square in which the paths are drawn. */
  side: number;
  from: readonly TickView[];
  to: readonly TickView[];
  ribbons: readonly RibbonView[];
  /** What the legend explains: only what is drawn. */
  legend: { ribbons: readonly RibbonView["look"][]; isInPart: boolean; isDropped: boolean; isNew: boolean };
}

/** In the order of the legend. */
const ribbonLooks = ["direct", "partial", "moved", "sentences"] as const satisfies RibbonView["look"][];

/** What is drawn, for whom, and where its links lead. */
export interface MapRequest {
  corpus: Corpus;
  comparison: Comparison;
  /** The older and the newer text. */
  texts: readonly [Communique, Communique];
  lang: Language;
  address: RowAddress;
}

export function mapView(request: MapRequest): MapView {
  const map = overviewMap(request.comparison, request.texts);
  const from = map.from.map((tick) => tickView(request, "from", tick));
  const to = map.to.map((tick) => tickView(request, "to", tick));
  const ribbons = map.ribbons.map((ribbon) => ribbonView(request, ribbon));
  return { side: mapSide, from, to, ribbons, legend: legendOf({ from, to, ribbons }) };
}

function legendOf({ from, to, ribbons }: Pick<MapView, "from" | "to" | "ribbons">): MapView["legend"] {
  const has = (ticks: readonly TickView[], look: TickView["look"]) => ticks.some((tick) => tick.look === look);
  return {
    ribbons: ribbonLooks.filter((look) => ribbons.some((ribbon) => ribbon.look === look)),
    isInPart: has([...from, ...to], "in-part"),
    isDropped: has(from, "alone"),
    isNew: has(to, "alone"),
  };
}

/** The same in words, in the order of the older text; what is new comes last. */
export function linksInWords(request: MapRequest): { link: WordLink; says: string }[] {
  const { comparison, lang, address } = request;
  const words = compare[lang].map;
  const { from, to, ribbons } = overviewMap(comparison, request.texts);
  const alone = (side: "from" | "to", { number }: Tick) => ({
    link: { label: words.place(comparison[side], number), url: address(side, number) },
    says: words.listed(topicLabel(request, side, number), side === "from" ? words.dropped : words.new),
  });
  const linked = ribbons.map((ribbon) => ({
    at: ribbon.from,
    link: { label: betweenOf(request, ribbon), url: address("to", ribbon.to) },
    says: words.listed(topicLabel(request, "to", ribbon.to), sureness(ribbon, lang)),
  }));
  const dropped = from
    .filter(({ fate }) => fate === "alone")
    .map((tick) => ({ at: tick.number, ...alone("from", tick) }));
  const older = [...linked, ...dropped].sort((a, b) => a.at - b.at);
  return [
    ...older.map(({ link, says }) => ({ link, says })),
    ...to.filter(({ fate }) => fate === "alone").map((tick) => alone("to", tick)),
  ];
}

function tickView(request: MapRequest, side: "from" | "to", tick: Tick): TickView {
  const { comparison, lang, address } = request;
  const words = compare[lang].map;
  const partners = joinList(tick.partners.map(compare[lang].counts.paragraph), lang);
  const fates = {
    carried: side === "from" ? words.to(partners) : words.from(partners),
    "in-part": side === "from" ? words.partlyTo(partners) : words.partlyFrom(partners),
    alone: side === "from" ? words.dropped : words.new,
  };
  const place = words.place(comparison[side], tick.number);
  return {
    number: tick.number,
    url: address(side, tick.number),
    name: words.tick(
      paragraphLabel(tick.number),
      words.named(place, topicLabel(request, side, tick.number), fates[tick.fate]),
    ),
    look: tick.isMoved ? "moved" : tick.fate,
  };
}

function ribbonView(request: MapRequest, ribbon: Ribbon): RibbonView {
  const { from, to, width, path } = ribbon;
  return {
    from,
    to,
    url: request.address("to", to),
    look: lookOf(ribbon),
    width,
    path,
  };
}

function lookOf({ link }: Ribbon): RibbonView["look"] {
  if (!link) return "sentences";
  return link.moved ? "moved" : link.strength;
}

function betweenOf({ comparison, lang }: MapRequest, { from, to }: Ribbon): string {
  const words = compare[lang].map;
  return words.between(words.place(comparison.from, from), words.place(comparison.to, to));
}

function sureness({ link }: Ribbon, lang: Language): string {
  const { link: words, map } = compare[lang];
  if (!link) return map.sentences;
  const says = words[surenessOf([link])];
  return link.moved ? map.andMoved(says) : says;
}

/** Main topic of a paragraph. */
function topicLabel({ corpus, texts, lang }: MapRequest, side: "from" | "to", number: number): string {
  const { paragraphs } = texts[side === "from" ? 0 : 1];
  return mainTopicLabel(
    corpus,
    paragraphs.find((paragraph) => paragraph.number === number),
    lang,
  );
}
