/**
 * The process behind a {@link Hand}: one run of Vitest that never ends, in which each task runs its test files with
 * fresh modules but in a warm process. A changed source file is only a changed text in Vitest's memory of modules.
 */
import { join } from "node:path";
import { init, runBaseTests, setupEnvironment } from "vitest/worker";
import { type Code, listen, type State } from "./listener.ts";
import { Notebook } from "./notebook.ts";
import type { Answer, Task } from "./task.ts";

type Traces = Parameters<typeof runBaseTests>[2];

const send = process.send?.bind(process) ?? (() => true);
const on = process.on.bind(process);
const off = process.off.bind(process);

init({
  post: (message: object) => send(message),
  on: (listener) => on("message", listener),
  off: (listener) => off("message", listener),
  setup: setupEnvironment,
  runTests: work,
  collectTests: () => undefined,
});

/** Answers tasks until the process is ended. */
async function work(state: State, traces: Traces): Promise<void> {
  on("message", async ({ task }: { task?: Task }) => {
    if (task) send({ answer: await answer(task, state, traces) });
  });
  send({ ready: true });
  await new Promise(() => {});
}

async function answer({ tests, versions }: Task, state: State, traces: Traces): Promise<Answer> {
  const begun = process.cpuUsage();
  const codes = await codesOf(versions, state);
  const result: Answer = { isLoaded: true, milliseconds: 0, loopTurns: 0, around: {}, tests: [] };
  for (const { path, only, loopTurns } of tests) {
    const notebook = new Notebook(only);
    const world = Object.assign(globalThis, { mutantWatch: notebook, regionsRun: notebook.marks, loopTurns });
    const failed = await firstFailure(path, codes, state, traces);
    notebook.closes();
    result.isLoaded &&= [...codes.keys()].every(isLoaded);
    Object.assign(result, { around: notebook.around, tests: notebook.tests, loopTurns: world.loopTurns });
    if (failed) result.failed = failed;
    if (failed) break;
  }
  const { user, system } = process.cpuUsage(begun);
  result.milliseconds = (user + system) / 1000;
  return result;
}

/** Code by file. What has been fetched once is remembered: observed versions serve many tests. */
async function codesOf(versions: Task["versions"], state: State): Promise<Map<string, string>> {
  const codes = new Map<string, string>();
  for (const [file, address] of Object.entries(versions)) {
    const code = fetched.get(address) ?? ((await state.rpc.fetch(address, undefined, "ssr")) as Code).code ?? "";
    fetched.set(address, code);
    codes.set(file, code);
  }
  return codes;
}

const fetched = new Map<string, string>();

/** Runs one test file with the codes given, and puts all codes back. */
async function firstFailure(test: string, codes: ReadonlyMap<string, string>, state: State, traces: Traces) {
  const before = new Map<Code, string | undefined>();
  const change = (module: Code) => {
    const code = codes.get(module.file ?? "");
    if (code === undefined || before.has(module)) return;
    before.set(module, module.code);
    module.code = code;
  };
  for (const file of codes.keys()) for (const { meta } of modulesOf(file)) if (meta) change(meta as Code);
  const { rpc, failed } = listen(state.rpc, change);
  const own = stateFor(test, { ...state, rpc });
  await runBaseTests("run", own, traces);
  known = own.evaluatedModules;
  for (const [module, code] of before) Object.assign(module, { code });
  return failed();
}

/** A run of one test file with fresh modules, to its first failure, with no limit of time but ours. */
function stateFor(test: string, state: State): State {
  const config = { ...state.config, isolate: true, bail: 1, testTimeout: 0, hookTimeout: 0, runner };
  const files = state.ctx.files.slice(0, 1).map((file) => ({ ...file, filepath: test }));
  return { ...state, config, ctx: { ...state.ctx, config, rpc: state.rpc, files } };
}

function isLoaded(file: string): boolean {
  return modulesOf(file).some(({ evaluated }) => evaluated);
}

function modulesOf(file: string) {
  return [...(known?.fileToModulesMap.get(file) ?? [])];
}

const runner = join(import.meta.dirname, "runner.ts");

/** Vitest's memory of modules, once it has one. */
let known: State["evaluatedModules"] | undefined;
