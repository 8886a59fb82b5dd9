/**
 * The process behind a {@link Hand}: one run of Vitest that never ends, in which each task runs its test files with
 * fresh modules but in a warm process. A changed source file is only a changed text in Vitest's memory of modules.
 */
import { join } from "node:path";
import { init, runBaseTests, setupEnvironment } from "vitest/worker";
import { Notebook } from "./notebook.ts";
import type { Answer, Task } from "./task.ts";

type RunTests = Parameters<typeof init>[0]["runTests"];
type State = Parameters<RunTests>[0];
type Traces = Parameters<RunTests>[1];
type Code = { code?: string; file?: string | null };

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
    result.isLoaded &&= Object.keys(codes).every(isLoaded);
    Object.assign(result, { around: notebook.around, tests: notebook.tests, loopTurns: world.loopTurns });
    if (failed) result.failed = failed;
    if (failed) break;
  }
  const { user, system } = process.cpuUsage(begun);
  result.milliseconds = (user + system) / 1000;
  return result;
}

/** Code by file; what has one address has one code. */
async function codesOf(versions: Task["versions"], state: State): Promise<Record<string, string>> {
  const codes: Record<string, string> = {};
  for (const [file, address] of Object.entries(versions)) {
    const code = loaded.get(address) ?? ((await state.rpc.fetch(address, undefined, "ssr")) as Code).code ?? "";
    codes[file] = code;
    if (Object.keys(versions).length > 1) loaded.set(address, code);
  }
  return codes;
}

const loaded = new Map<string, string>();

/** Runs one test file and puts all codes back. */
async function firstFailure(
  test: string,
  codes: Record<string, string>,
  state: State,
  traces: Traces,
): Promise<string | undefined> {
  const restore: (() => void)[] = [];
  const change = (module: Code | undefined) => {
    const code = module?.file ? codes[module.file] : undefined;
    if (!module || code === undefined || module.code === code) return;
    const before = module.code;
    module.code = code;
    restore.push(() => {
      if (before === undefined) delete module.code;
      else module.code = before;
    });
  };
  for (const file of Object.keys(codes))
    for (const { meta } of known?.fileToModulesMap.get(file) ?? []) change(meta as Code | undefined);
  const listener = listen(state.rpc, change);
  const config = { ...state.config, isolate: true, bail: 1, testTimeout: 0, hookTimeout: 0, runner };
  const [first] = state.ctx.files;
  if (!first) throw new Error("This is a bug: a run without a file.");
  const files = [{ ...first, filepath: test }];
  const own: State = { ...state, config, rpc: listener.rpc, ctx: { ...state.ctx, config, rpc: listener.rpc, files } };
  await runBaseTests("run", own, traces);
  known = own.evaluatedModules;
  for (const undo of restore) undo();
  return listener.failed();
}

function isLoaded(file: string): boolean {
  return [...(known?.fileToModulesMap.get(file) ?? [])].some(({ evaluated }) => evaluated);
}

const runner = join(import.meta.dirname, "runner.ts");

/** Vitest's memory of modules, once it has one. */
let known: State["evaluatedModules"] | undefined;

type Rpc = State["rpc"];
type Tasks = Parameters<Rpc["onCollected"]>[0][number]["tasks"];

/** Hears what Vitest reports, and passes on only what needs the server. */
function listen(rpc: Rpc, change: (module: Code) => void): { rpc: Rpc; failed: () => string | undefined } {
  const names = new Map<string, string>();
  let failed: string | undefined;
  const name = (tasks: Tasks) => {
    for (const task of tasks) {
      names.set(task.id, task.name);
      if ("tasks" in task) name(task.tasks);
    }
  };
  const hears: Partial<Record<keyof Rpc, unknown>> = {
    async fetch(...asked: Parameters<Rpc["fetch"]>) {
      const module = (await rpc.fetch(...asked)) as Code;
      change(module);
      return module;
    },
    fetchWarmModules: async () => ({}),
    async onCollected(files: Parameters<Rpc["onCollected"]>[0]) {
      for (const file of files) {
        if (file.result?.state === "fail")
          failed ??= `${file.name} cannot be loaded: ${file.result.errors?.[0]?.message ?? ""}`;
        names.set(file.id, file.name);
        name(file.tasks);
      }
    },
    async onTaskUpdate(packs: Parameters<Rpc["onTaskUpdate"]>[0]) {
      for (const [id, result] of packs) if (result?.state === "fail") failed ??= names.get(id) ?? id;
    },
    onUnhandledError(error: unknown) {
      failed ??= String(error);
    },
    getCountOfFailedTests: async () => 0,
    onAsyncLeaks() {},
    onCancel() {},
    onQueued: async () => {},
    onTestModuleDependencies() {},
    onUserConsoleLog() {},
    snapshotSaved() {},
  };
  const quiet = new Proxy(rpc, { get: (all, key) => hears[key as keyof Rpc] ?? all[key as keyof Rpc] });
  return { rpc: quiet, failed: () => failed };
}
