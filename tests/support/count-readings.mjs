/**
 * Preloaded into a build (`NODE_OPTIONS=--import`): writes every file of CONTENT_DIR that is read into the file that
 * READINGS names, one a line, as often as it is read. Imports of node:fs see it, too. A reading for the letters to which
 * the typefaces are cut is none: nothing of it is published.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { CONTENT_DIR: dir, READINGS: log } = process.env;

const told = (path) => {
  const name = String(path).replace(/^file:\/\//u, "");
  if (name.startsWith(`${dir}/`) && !new Error().stack?.includes("/src/fonts/letters.ts"))
    fs.appendFileSync(log, `${name.slice(dir.length + 1)}\n`);
};

const { readFileSync, readFile, createReadStream, promises } = fs;
const { readFile: readPromised } = promises;
fs.readFileSync = (path, ...rest) => {
  told(path);
  return readFileSync(path, ...rest);
};
fs.readFile = (path, ...rest) => {
  told(path);
  return readFile(path, ...rest);
};
fs.createReadStream = (path, ...rest) => {
  told(path);
  return createReadStream(path, ...rest);
};
promises.readFile = (path, ...rest) => {
  told(path);
  return readPromised(path, ...rest);
};
syncBuiltinESMExports();
