/**
 * What lies in `public/` is published as it is, past every check of pages and content. So nothing of it may run where a
 * reader opens it, load something from elsewhere, or be a link: Astro follows links, and would publish any file of the
 * machine that builds.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EditionError } from "../edition-error.ts";

/** Kinds of files that a browser shows and never runs, and what hosts read. */
const still = /(?:\.(?:txt|svg|png|ico|webp|jpe?g)|(?:^|\/)(?:CNAME|_headers|_redirects|\.nojekyll))$/u;

/** The one script that is handed out as it is: pages have it before anything is painted. */
const ownScript = "asked.js";

/** In a drawing: what runs, what loads, and the entities behind which either may hide. Its namespace is only a name. */
const lively = /<(?:script|foreignObject|iframe)|\son\w+\s*=|javascript:|@import|<!ENTITY|&#|(?:\/|\\)(?:\/|\\)/iu;
const namespace = /xmlns(?::\w+)?="http:\/\/www\.w3\.org\/[\w/]+"/gu;

/** Everything in the folder that may not be published. */
export function faultsInPublic(dir: string): EditionError[] {
  return findingsBelow(dir, "");
}

function findingsBelow(dir: string, below: string): EditionError[] {
  const entries = readdirSync(join(dir, below), { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): EditionError[] => {
      const path = `${below}${entry.name}`;
      if (entry.isSymbolicLink()) return [faults.link(path)];
      if (entry.isDirectory()) return findingsBelow(dir, `${path}/`);
      if (path !== ownScript && !still.test(path)) return [faults.runs(path)];
      const isDrawing = path.endsWith(".svg");
      const drawing = isDrawing ? readFileSync(join(dir, path), "utf8").replace(namespace, "") : "";
      return lively.test(drawing) ? [faults.livelyDrawing(path)] : [];
    });
}

const faults = {
  link: (path: string) =>
    new EditionError(
      `public/${path} is a link: what it leads to would be published.`,
      "Put the file itself there, or take the link out.",
    ),
  runs: (path: string) =>
    new EditionError(
      `public/${path} would be published as it is, and a browser may run it.`,
      "What pages need is made by src/; in public/ stand text, pictures and what hosts read.",
    ),
  livelyDrawing: (path: string) =>
    new EditionError(
      `public/${path} is a drawing that runs, or that loads something from elsewhere.`,
      "Let a drawing hold lines and colours: no script, handler, import, entity or address.",
    ),
};
