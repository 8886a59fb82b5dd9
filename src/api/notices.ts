/**
 * Astro integration: `/licenses.txt`, the licences of what others made and the site hands out. Which packages these are is
 * read from the finished scripts; the typeface and the search engine come as files.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** Packages of which files are handed out as they are. */
const asFiles = ["@fontsource-variable/source-serif-4", "@fontsource/nanum-myeongjo", "pagefind"];

/** A package's own licence, by any of the names that are in use. */
const licenceFile = /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/iu;

export function thirdPartyNotices(): AstroIntegration {
  const shipped = new Set(asFiles);
  return {
    name: "third-party-notices",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: "packages-in-scripts",
                applyToEnvironment: ({ name }) => name === "client",
                generateBundle(_, bundle) {
                  for (const part of Object.values(bundle)) {
                    if (part.type !== "chunk") continue;
                    for (const id of part.moduleIds) {
                      const name = packageOf(id);
                      if (name) shipped.add(name);
                    }
                  }
                },
              },
            ],
          },
        });
      },
      "astro:build:done": ({ dir, logger }) => {
        const names = withDependencies([...shipped]);
        writeFileSync(join(fileURLToPath(dir), "licenses.txt"), noticesOf(names));
        logger.info(`Packages whose licences are handed on: ${names.length}`);
      },
    },
  };
}

/**
 * The package in which a module lies.
 *
 * @param id as the bundler names it
 * @example packageOf("/x/node_modules/@scope/name/dist/a.js?v=1") // => "@scope/name"
 */
export function packageOf(id: string): string | undefined {
  const [, path] = /^(?:.*[\\/])?node_modules[\\/](.+)$/u.exec(id) ?? [];
  const [scope, name] = path?.split(/[\\/]/u) ?? [];
  return scope?.startsWith("@") ? `${scope}/${name}` : scope;
}

/** Packages and what they are made of, since some come bundled; types are no part of what is handed out. */
function withDependencies(names: readonly string[]): string[] {
  const all = new Set(names);
  for (const name of all) {
    const { dependencies = {} } = manifestOf(name);
    for (const one of Object.keys(dependencies)) if (!one.startsWith("@types/")) all.add(one);
  }
  return [...all].sort();
}

interface Manifest {
  version: string;
  license: string;
  dependencies?: Record<string, string>;
}

function manifestOf(name: string): Manifest {
  return JSON.parse(readFileSync(resolve("node_modules", name, "package.json"), "utf8"));
}

/** The notices of packages, one below the other. @throws where one has no licence of its own */
export function noticesOf(names: readonly string[]): string {
  const parts = names.map((name) => {
    const { version, license } = manifestOf(name);
    return `${name} ${version} (${license})\n\n${licenceIn(resolve("node_modules", name), name)}\n`;
  });
  const line = `\n${"-".repeat(72)}\n\n`;
  return `What others made and this site hands out, each under its own licence.\n${line}${parts.join(line)}`;
}

/** The licences beside a package: a file, several, or a folder of them. */
function licenceIn(folder: string, name: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isLicence(relative(folder, join(entry.parentPath, entry.name))))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0) throw new Error(`${name} comes without a licence, and the site hands it out.`);
  return files.map((file) => readFileSync(file, "utf8").trim()).join("\n\n");
}

/** Whether a file of a package, by its path in it, is a licence or lies in the folder of licences. */
function isLicence(path: string): boolean {
  const [first = "", ...rest] = path.split(/[\\/]/u);
  return rest.length < 2 && licenceFile.test(first);
}
