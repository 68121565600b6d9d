// Answers what Python asks of the site's scripts: node answering.mjs <folder of the scripts>. Each line in is JSON, `{import: {name: path}}`
// or `{script, argument}`, a function and what it is called with; each line out is `{value}` or `{error}`.
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { runInThisContext } from "node:vm";

const folder = process.argv[2];

async function answer({ import: modules, script, argument }) {
  if (!modules) {
    const named = runInThisContext(`(${script})`);
    return typeof named === "function" ? named(argument) : named;
  }
  for (const [name, path] of Object.entries(modules)) globalThis[name] = await import(pathToFileURL(resolve(folder, path)).href);
  return null;
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  let said;
  try {
    said = { value: await answer(JSON.parse(line)) ?? null };
  } catch (error) {
    said = { error: error?.stack ?? String(error) };
  }
  process.stdout.write(`${JSON.stringify(said)}\n`);
}
