/**
 * A static server for a built site, as plain as the hosts it will live on: files, compressed where a browser takes them
 * so, `index.html` of a folder, a redirect to the trailing slash, `404.html`. Astro's own preview answers an address without its slash with 404 and moves to
 * another port when its own is taken.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import compression from "@polka/compression";
import sirv from "sirv";
import { EditionError } from "../edition-error.ts";

/** Loopback only: this is for looking and for tests, not for publishing. */
const host = "127.0.0.1";

/** A running server. */
export interface Served {
  /** Address of the home page, base path included, e.g. `http://127.0.0.1:4321/`. */
  url: string;
  /** Ends at once, open connections too. */
  stop(): Promise<void>;
}

/**
 * Serves a folder until stopped.
 *
 * @param dir the built site, e.g. `dist`
 * @param port 0 takes any free one
 * @param base path below the origin, with a slash at both ends
 * @throws EditionError when the folder holds no site or the port is taken
 */
export async function serve(dir: string, port: number, base: string): Promise<Served> {
  if (!isFile(join(dir, "index.html"))) throw faults.notBuilt(dir);
  const server = createServer(respondFrom(dir, base));
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenFaults[error.code ?? ""]?.(port) ?? error));
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host}:${address.port}${base}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function respondFrom(dir: string, base: string) {
  // Looks at the disk each time: who builds again while it serves sees what was built.
  const files = sirv(dir, { dev: true, etag: true, extensions: ["html"], setHeaders: setContentType });
  const compress = compression();
  const respond = (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" });
      return response.end();
    }
    const { pathname, search } = pathOf(request);
    // Two slashes name no file.
    const isBelow = pathname.startsWith(base) && !pathname.includes("//");
    const inner = `/${pathname.slice(base.length)}`;
    if (`${pathname}/` === base || (isBelow && isFolderWithoutSlash(dir, inner))) {
      response.writeHead(308, { location: `${pathname}/${search}` });
      return response.end();
    }
    if (!isBelow) return notFound(dir, response);
    request.url = `${inner}${search}`;
    return files(request, response, () => notFound(dir, response));
  };
  return (request: IncomingMessage, response: ServerResponse) =>
    compress(request, response, () => respond(request, response));
}

function pathOf(request: IncomingMessage): { pathname: string; search: string } {
  const [pathname = "/", ...rest] = (request.url ?? "/").split("?");
  return { pathname, search: rest.length > 0 ? `?${rest.join("?")}` : "" };
}

/** Plain names only: "//host" led to "//host/" would be the address of another host. */
function isFolderWithoutSlash(dir: string, pathname: string): boolean {
  return /^(?:\/[\w-]+)+$/u.test(pathname) && existsSync(join(dir, pathname, "index.html"));
}

function setContentType(response: ServerResponse, pathname: string): void {
  if (/\.(?:json|csv|txt|js|css|svg|xml)$/u.test(pathname)) response.setHeader("content-type", textTypes(pathname));
  else if (/\.pagefind$|\.pf_\w+$/u.test(pathname)) response.setHeader("content-type", "application/octet-stream");
}

/** Texts are UTF-8, and say so: a browser guesses another encoding for a bare `text/csv`. */
function textTypes(pathname: string): string {
  const types: Record<string, string> = {
    json: "application/json",
    csv: "text/csv",
    txt: "text/plain",
    js: "text/javascript",
    css: "text/css",
    svg: "image/svg+xml",
    xml: "application/xml",
  };
  return `${types[pathname.slice(pathname.lastIndexOf(".") + 1)]}; charset=utf-8`;
}

function notFound(dir: string, response: ServerResponse): void {
  const page = join(dir, "404.html");
  response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
  response.end(isFile(page) ? readFileSync(page) : "Not found");
}

const listenFaults: Record<string, (port: number) => EditionError> = {
  EADDRINUSE: (port) => faults.portTaken(port),
  EACCES: (port) => faults.portForbidden(port),
};

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

export const faults = {
  notBuilt: (dir: string) => new EditionError(`There is no built site in ${dir}.`, "Build it first: npm run build."),
  portForbidden: (port: number) =>
    new EditionError(`Port ${port} may not be used without more rights.`, "Choose one from 1024 on: PORT=4321."),
  portTaken: (port: number) =>
    new EditionError(`Port ${port} is taken by another program.`, `Choose another: PORT=${port + 1} npm run preview.`),
};
