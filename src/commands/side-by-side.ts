/** Programs that run at the same time, and print as if they ran one after the other. */
import { spawn } from "node:child_process";

/** What is run: its name, what it shows, and the program with its arguments. */
export interface Step {
  name: string;
  shows: string;
  command: readonly string[];
}

export interface Outcome {
  name: string;
  /** Exit code; nothing where the program was killed or never began. */
  status: number | null;
}

/**
 * Runs all steps at once.
 *
 * @param print is given what the first step prints as it comes, and what the others print when those before are done
 * @returns in the order of the steps, when the last is done
 */
export async function runSideBySide(
  steps: readonly Step[],
  env: Record<string, string>,
  print: (text: string) => void,
): Promise<Outcome[]> {
  let turn: Promise<unknown> = Promise.resolve();
  const outcomes = steps.map((step) => {
    const own = run(step, env, turn, print);
    turn = own;
    return own;
  });
  return Promise.all(outcomes);
}

/** @param turn when it may print */
async function run(
  { name, shows, command: [program = "", ...args] }: Step,
  env: Record<string, string>,
  turn: Promise<unknown>,
  print: (text: string) => void,
): Promise<Outcome> {
  const say = held(turn, print);
  say(`\n── ${name}: ${shows}\n`);
  const begun = performance.now();
  const status = await new Promise<number | null>((done) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], env });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", say);
    child.on("error", (error) => {
      say(`${error.message}\n`);
      done(null);
    });
    child.on("close", done);
  });
  const seconds = `${((performance.now() - begun) / 1000).toFixed(1)} s`;
  say(status === 0 ? `✓ ${name} in ${seconds}\n` : `\n✗ ${name} failed after ${seconds}\n`);
  await turn;
  return { name, status };
}

/** Keeps what is said until it is one's turn. */
function held(turn: Promise<unknown>, print: (text: string) => void): (text: string) => void {
  let waiting: string[] | undefined = [];
  void turn.then(() => {
    for (const text of waiting ?? []) print(text);
    waiting = undefined;
  });
  return (text) => {
    if (waiting) waiting.push(text);
    else print(text);
  };
}
