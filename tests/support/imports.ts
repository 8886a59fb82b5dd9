/** Which module imports which, read from the source files themselves. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve, sep } from "node:path";

/** An import statement, type imports included: `from` and `to` are paths below `src/`, or `to` a package's name. */
export interface Import {
  from: string;
  to: string;
  /** It vanishes with the types. */
  isType: boolean;
}

/** Files below a folder, as paths with `/` relative to it, sorted. */
export function filesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** Those of them that can import. */
export function sourceFiles(root: string): string[] {
  return filesBelow(root).filter((path) => /\.(?:ts|astro|mjs)$/u.test(path));
}

/** All imports of the files below a folder. */
export function importsOf(root: string): Import[] {
  return sourceFiles(root).flatMap((from) => importsIn(from, readFileSync(join(root, from), "utf8"), root));
}

/** Imports of one file: `import … from`, bare `import`, `export … from` and `import()`. */
export function importsIn(from: string, source: string, root = "src"): Import[] {
  const code = from.endsWith(".astro") ? scriptsOf(source) : source;
  const pattern =
    /(?:^|[;\n}])\s*(?:import|export)\s[^;"'`]*?from\s*["']([^"']+)["']|(?:^|[;\n}])\s*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gu;
  return [...code.matchAll(pattern)].map((match) => {
    const named = match[1] ?? match[2] ?? match[3] ?? "";
    const isType = /^[;\n}]?\s*(?:import|export)\s+type\s/u.test(match[0]);
    return { from, isType, to: named.startsWith(".") ? below(root, from, named) : named };
  });
}

function below(root: string, from: string, named: string): string {
  const path = resolve(root, dirname(from), named);
  return relative(resolve(root), path).split(sep).join(posix.sep);
}

/** The frontmatter and the scripts of a component. */
function scriptsOf(source: string): string {
  const frontmatter = /^---\n([\s\S]*?)\n---/u.exec(source)?.[1] ?? "";
  const scripts = [...source.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gu)].map((match) => match[1] ?? "");
  return [frontmatter, ...scripts].join("\n");
}
