/** What Lighthouse says of one page of each kind, as on a phone: medians of five. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type PageKind, pageKinds } from "../support/page-kinds.ts";
import { atLeast, type Figure, printed } from "./figure.ts";
import { outputOf, withPackages } from "./outside.ts";

const versions = { lighthouse: "13.5.0" };
const runs = 5;

/** What the issue of weights names. */
const kinds = [
  "home",
  "a text",
  "a comparison",
  "a traced phrase",
  "search results",
  "register",
  "a topic",
  "a paragraph",
] as const satisfies readonly PageKind[];

/** Least score of each category, of 100. */
const least = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 } as const;
type Category = keyof typeof least;

const flags = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @param url address of the home page. @param chromium path of the browser */
export async function lighthouseFigures(url: string, chromium: string): Promise<Figure[]> {
  return withPackages(versions, async (folder) => {
    const figures: Figure[] = [];
    for (const kind of kinds) {
      const reports: Report[] = [];
      for (let run = 0; run < runs; run++) reports.push(await reportOn(`${url}${pageKinds[kind]}`, folder, chromium));
      figures.push(...figuresOf(kind, reports));
    }
    return figures;
  });
}

function figuresOf(kind: PageKind, reports: readonly Report[]): Figure[] {
  const scores = (Object.keys(least) as Category[]).map((category) => {
    const score = 100 * median(reports.map(({ categories }) => categories[category].score ?? 0));
    return atLeast(`Lighthouse, ${kind}, ${category}`, score, least[category], score.toFixed(0));
  });
  const timeOf = (audit: string) => median(reports.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN));
  const [blocked, shift] = [timeOf("total-blocking-time"), timeOf("cumulative-layout-shift")];
  const says = `${blocked.toFixed(0)} ms, ${shift.toFixed(3)}`;
  return [...scores, printed(`Lighthouse, ${kind}, blocking and layout shift`, says)];
}

/** The parts of a report that are read here. */
interface Report {
  categories: Record<Category, { score: number | null }>;
  audits: Record<string, { numericValue?: number }>;
}

async function reportOn(address: string, folder: string, chromium: string): Promise<Report> {
  const file = join(folder, "report.json");
  const program = join(folder, "node_modules/lighthouse/cli/index.js");
  await outputOf(process.execPath, [
    program,
    address,
    "--output=json",
    `--output-path=${file}`,
    "--quiet",
    `--chrome-path=${chromium}`,
    `--chrome-flags=${flags.join(" ")}`,
    `--only-categories=${Object.keys(least).join(",")}`,
  ]);
  return JSON.parse(readFileSync(file, "utf8")) as Report;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;
}
