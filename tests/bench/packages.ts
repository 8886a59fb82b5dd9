/** What `npm ci` brings: how large, what its large parts are for, and whether the registry knows anything against it. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Figure, never, printed } from "./figure.ts";
import { outputOf } from "./outside.ts";

/** Parts named one by one, bytes. */
const large = 8e6;

/** Sizes of the installed packages, and what `npm audit` says where the registry answers. */
export async function packageFigures(): Promise<Figure[]> {
  const packages = installed("node_modules")
    .map((name) => ({ name, bytes: bytesOf(join("node_modules", name)) }))
    .sort((a, b) => b.bytes - a.bytes);
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  const all = packages.reduce((sum, { bytes }) => sum + bytes, 0);
  const asked = askersOf();
  return [
    printed("npm ci, all packages", `${packages.length} packages, ${megabytes(all)}`),
    ...packages
      .filter(({ bytes }) => bytes >= large)
      .map(({ name, bytes }) => printed(`npm ci, ${name}`, `${megabytes(bytes)}, for ${asked(name)}`)),
    await auditFigure(),
  ];
}

function installed(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    if (name.startsWith(".")) return [];
    return name.startsWith("@") ? readdirSync(join(folder, name)).map((part) => `${name}/${part}`) : [name];
  });
}

/** Files of a folder and below, each once under however many names; links not followed. */
function bytesOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)));
  return [...new Map(files.map(({ ino, size }) => [ino, size])).values()].reduce((sum, size) => sum + size, 0);
}

/** Says by way of which package of our own list a package comes in. */
function askersOf(): (name: string) => string {
  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Manifest> };
  const own = new Set(Object.keys(devDependencies ?? {}));
  const askers = new Map<string, string[]>();
  for (const [path, { dependencies, optionalDependencies, peerDependencies }] of Object.entries(packages)) {
    const asker = path.replace(/^.*node_modules\//u, "");
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }))
      if (asker !== "") askers.set(name, [...(askers.get(name) ?? []), asker]);
  }
  return (name) => {
    const seen = new Set([name]);
    const found = new Set<string>();
    for (const one of seen) {
      if (own.has(one)) found.add(one);
      else for (const asker of askers.get(one) ?? []) seen.add(asker);
    }
    return [...found].sort().join(", ") || "nothing of ours";
  };
}

interface Manifest {
  devDependencies?: Record<string, string>;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

async function auditFigure(): Promise<Figure> {
  const name = "npm audit, known vulnerabilities";
  const said = await outputOf("npm", ["audit", "--json"], { env: process.env }).catch(
    // With something found it ends otherwise than well.
    (error: { stdout?: string }) => error.stdout ?? "",
  );
  const total = totalIn(said);
  return total === undefined ? printed(name, "not measured: the registry does not answer") : never(name, total);
}

function totalIn(said: string): number | undefined {
  try {
    const report = JSON.parse(said) as { metadata?: { vulnerabilities?: { total?: number } } };
    return report.metadata?.vulnerabilities?.total;
  } catch {
    return undefined;
  }
}
