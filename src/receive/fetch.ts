/**
 * Fetches addresses, one at a time and with manners: it names itself, waits between two requests to one host, follows
 * redirects to the web only, and gives up on what is slow, endless or too large. What came is kept, so that a second run
 * asks nobody again.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { EditionError } from "../edition-error.ts";
import { largestFile } from "./receive.ts";

/** What came of an address. */
export interface Fetched {
  bytes: Uint8Array;
  /** Where it came from in the end, after redirects. */
  address: string;
  /** Encoding that the server names. */
  charset: string | undefined;
  /** Day on which it was fetched, as `2026-11-26`. */
  retrieved: string;
}

/** Times in milliseconds. */
export interface Patience {
  /** Between two requests to one host. */
  between: number;
  /** Until an answer begins, and between two pieces of it. */
  silence: number;
  /** Until an answer is whole. */
  whole: number;
}

const usual: Patience = { between: 1_000, silence: 20_000, whole: 120_000 };

const userAgent = "scm-communiques-import/1 (reference edition of the SCM communiques; one request at a time)";

/** More in a row lead nowhere. */
const mostRedirects = 5;

/** Copies of addresses without a digest are asked anew after a day. */
const freshFor = 24 * 3600 * 1000;

/** Where fetched files are kept: outside the project, in the user's cache. */
function cacheFolder(): string {
  const own = process.env["XDG_CACHE_HOME"] || (homedir() && join(homedir(), ".cache")) || tmpdir();
  return join(own, "scm-communiques");
}

/** An address from which nothing whole came, unlike one from which something else came. */
export class NotReached extends EditionError {}

export class Fetcher {
  readonly #cache: string;
  readonly #patience: Patience;
  readonly #lastAsked = new Map<string, number>();

  constructor(cache = cacheFolder(), patience: Partial<Patience> = {}) {
    this.#cache = cache;
    this.#patience = { ...usual, ...patience };
  }

  /**
   * @param sha256 digest that the file had when it was catalogued; another file is a fault
   * @throws EditionError where nothing came, or something else
   */
  async fetch(address: string, sha256?: string): Promise<Fetched> {
    const kept = this.#kept(address, sha256);
    const fetched = kept ?? (await this.#ask(address));
    if (!kept) this.#keep(address, fetched);
    const found = digest(fetched.bytes);
    if (sha256 !== undefined && found !== sha256) throw faults.changed(address, sha256, found);
    return fetched;
  }

  async #ask(address: string): Promise<Fetched> {
    let at = webAddress(address, address);
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      await this.#wait(at.host);
      const { response, control } = await this.#request(at);
      const next = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
      if (next === null) {
        if (!response.ok) throw faults.status(at.href, response.status);
        const charset = /charset=["']?([\w-]+)/iu.exec(response.headers.get("content-type") ?? "")?.[1];
        const bytes = await this.#read(response, control, at.href);
        return { bytes, address: at.href, charset, retrieved: new Date().toISOString().slice(0, 10) };
      }
      control.abort();
      at = webAddress(next, address, at);
    }
    throw faults.circles(address);
  }

  async #wait(host: string): Promise<void> {
    const since = Date.now() - (this.#lastAsked.get(host) ?? 0);
    if (since < this.#patience.between) await pause(this.#patience.between - since);
    this.#lastAsked.set(host, Date.now());
  }

  async #request(at: URL) {
    const control = new AbortController();
    const timer = setTimeout(() => control.abort(), this.#patience.silence);
    try {
      const headers = { "user-agent": userAgent, accept: "text/html,text/plain,application/pdf,*/*;q=0.5" };
      return { response: await fetch(at, { redirect: "manual", signal: control.signal, headers }), control };
    } catch (error) {
      throw control.signal.aborted
        ? faults.silent(at.href, this.#patience.silence)
        : faults.unreachable(at.href, error);
    } finally {
      clearTimeout(timer);
    }
  }

  async #read(response: Response, control: AbortController, address: string): Promise<Uint8Array> {
    const { silence, whole } = this.#patience;
    const started = Date.now();
    const pieces: Uint8Array[] = [];
    let length = 0;
    const reader = response.body?.getReader();
    try {
      while (reader) {
        const timer = setTimeout(() => control.abort(), Math.min(silence, Math.max(1, started + whole - Date.now())));
        const { done, value } = await reader.read().finally(() => clearTimeout(timer));
        if (done) break;
        length += value.length;
        if (length > largestFile) throw faults.endless(address);
        if (Date.now() - started > whole) throw faults.slow(address, whole);
        pieces.push(value);
      }
    } catch (error) {
      if (error instanceof EditionError) throw error;
      throw control.signal.aborted
        ? faults.slow(address, Math.min(whole, Date.now() - started))
        : faults.unreachable(address, error);
    } finally {
      control.abort();
    }
    return new Uint8Array(Buffer.concat(pieces));
  }

  #file(address: string): string {
    return join(this.#cache, digest(new TextEncoder().encode(address)));
  }

  #kept(address: string, sha256: string | undefined): Fetched | undefined {
    try {
      const file = this.#file(address);
      const { length, ...facts } = JSON.parse(readFileSync(`${file}.json`, "utf8")) as Omit<Fetched, "bytes"> & {
        length: number;
      };
      const bytes = new Uint8Array(readFileSync(file));
      const isRight = sha256 === undefined ? Date.now() - statSync(file).mtimeMs < freshFor : digest(bytes) === sha256;
      return isRight && bytes.length === length ? { ...facts, bytes } : undefined;
    } catch {
      return undefined;
    }
  }

  /** A cache that cannot be written is none, and no fault. */
  #keep(address: string, { bytes, ...facts }: Fetched): void {
    try {
      const file = this.#file(address);
      mkdirSync(this.#cache, { recursive: true });
      writeFileSync(`${file}.${process.pid}`, bytes);
      renameSync(`${file}.${process.pid}`, file);
      writeFileSync(`${file}.json`, JSON.stringify({ ...facts, length: bytes.length }));
    } catch {}
  }
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** @param asked what was asked for at first, for the message */
function webAddress(address: string, asked: string, base?: URL): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol)) throw faults.noWeb(address, asked);
  if (url.username !== "" || url.password !== "") throw faults.noWeb(`${url.protocol}//…@${url.host}`, asked);
  return url;
}

const byHand = "Save the page by hand and import the file; or try another address of the catalog.";

const faults = {
  changed: (address: string, sha256: string, found: string) =>
    new EditionError(
      `${address} has changed: its digest is ${found.slice(0, 12)}…, and the catalog has ${sha256.slice(0, 12)}….`,
      "Look at it: where it still is the text, save it and import the file with --lines, and correct the catalog.",
    ),
  status: (address: string, status: number) => new NotReached(`${address} answers ${status}.`, byHand),
  circles: (address: string) => new NotReached(`${address} leads on and on.`, byHand),
  silent: (address: string, time: number) =>
    new NotReached(`${address} has not answered for ${Math.round(time / 1000)} s.`, byHand),
  slow: (address: string, time: number) =>
    new NotReached(`${address} is too slow: it was not whole after ${Math.round(time / 1000)} s.`, byHand),
  endless: (address: string) => new NotReached(`${address} sends more than any text has.`, byHand),
  unreachable: (address: string, error: unknown) => {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return new NotReached(
      `${address} cannot be reached: ${cause instanceof Error ? cause.message || (cause as NodeJS.ErrnoException).code : cause}.`,
      byHand,
    );
  },
  noWeb: (address: string, asked: string) =>
    new NotReached(
      `${asked === address ? address : `${asked} leads to ${address}, which`} is no address of the web.`,
      "Only http:// and https:// are followed.",
    ),
};
