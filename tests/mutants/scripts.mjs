// @ts-check
/** The mutants of a script, as JSON: `node scripts.mjs FILE`. `tests/mutants/__init__.py` says what the operators do. */

import { readFileSync } from "node:fs";

import { parse } from "../instruments/node_modules/acorn/dist/acorn.mjs";

const COMPARE = { "<": "<=", "<=": "<", ">": ">=", ">=": ">", "===": "!==", "!==": "===" };
const RECKON = { "+": "-", "-": "+", "*": "/", "/": "*", "%": "*", "<<": ">>>", ">>>": "<<", "&": "|", "|": "&", "^": "&" };
const LOGIC = { "&&": "||", "||": "&&", "??": "&&" };
const ASSIGN = { "+=": "-=", "-=": "+=", "||=": "&&=", "&&=": "||=" };

const text = readFileSync(process.argv[2], "utf8");
/** @type {object[]} */
const changes = [];

/** @param {any} node @param {string} operator @param {string} other @param {number} [start] @param {number} [end] */
function change(node, operator, other, start = node.start, end = node.end) {
  const short = (/** @type {string} */ code) => code.replace(/\s+/g, " ").slice(0, 100);
  const after = text.slice(node.start, start) + other + text.slice(end, node.end);
  changes.push({ line: node.loc.start.line, operator, before: short(text.slice(node.start, node.end)), after: short(after), start, end, other });
}

/** Changes an operator that stands between two nodes. @param {any} node @param {Record<string, string>} table @param {string} name */
function between(node, table, name) {
  const other = table[node.operator];
  if (!other) return;
  const start = text.indexOf(node.operator, node.left.end);
  change(node, name, other, start, start + node.operator.length);
}

/** @param {any} test */
function turned(test) {
  change(test, "branch", `!(${text.slice(test.start, test.end)})`);
}

/** @type {Record<string, (node: any, parent: any) => void>} */
const visit = {
  BinaryExpression(node) {
    between(node, COMPARE, "compare");
    between(node, RECKON, "reckon");
  },
  LogicalExpression: (node) => between(node, LOGIC, "logic"),
  AssignmentExpression: (node) => between(node, ASSIGN, "reckon"),
  UnaryExpression(node) {
    if (node.operator === "!") change(node, "logic", text.slice(node.argument.start, node.argument.end));
    if (node.operator === "-") change(node, "reckon", text.slice(node.argument.start, node.argument.end));
  },
  UpdateExpression: (node) => change(node, "reckon", text.slice(node.start, node.end).replace(node.operator, node.operator === "++" ? "--" : "++")),
  Literal(node, parent) {
    if (parent.type === "Property" && parent.key === node) return;
    if (typeof node.value === "number") change(node, "number", `${node.value + 1}`);
    if (typeof node.value === "string") change(node, "text", node.value ? '""' : '"other"');
    if (typeof node.value === "boolean") change(node, "truth", `${!node.value}`);
  },
  IfStatement: (node) => turned(node.test),
  ConditionalExpression: (node) => turned(node.test),
  WhileStatement: (node) => turned(node.test),
  ReturnStatement(node) {
    if (!node.argument) change(node, "statement", ";");
    else if (![null, false, true].includes(node.argument.value)) change(node, "result", "return;");
  },
  ExpressionStatement: (node) => change(node, "statement", ";"),
  ContinueStatement: (node) => change(node, "statement", "break;"),
  CallExpression(node) {
    const { callee } = node;
    if (callee.type === "MemberExpression" && callee.property.name === "sort") change(node, "order", text.slice(callee.object.start, callee.object.end));
  },
};

/** @param {any} node @param {any} parent */
function walk(node, parent) {
  if (/^(Import|ExportAll)/.test(node.type)) return;
  visit[node.type]?.(node, parent);
  for (const [key, value] of Object.entries(node)) {
    if (key === "loc") continue;
    for (const inner of Array.isArray(value) ? value : [value]) if (inner && typeof inner.type === "string") walk(inner, node);
  }
}

walk(parse(text, { ecmaVersion: "latest", sourceType: "module", locations: true }), null);
process.stdout.write(JSON.stringify(changes));
