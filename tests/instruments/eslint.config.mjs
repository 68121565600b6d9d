// What the site's scripts and the tests that run under Node may not do. Names that nobody declared are the type
// checker's to find: it knows the browser better than a list of names does.
import js from "@eslint/js";

const HTML = "Text goes into a page as text: a profile could otherwise put a script there.";

/** Folder → what it may know. What is not here, entry scripts above all, may know everything but entry scripts. */
const ROOMS = new Map([
  ["rule", ["rule", "vendor"]],
  ["sentence", ["sentence", "rule", "vendor"]],
  ["view", ["view", "rule"]],
  ["data", ["data", "rule", "sentence"]],
]);
const PURE = ["rule", "sentence", "view"];
const SCRIPTS = "build_tools/theme/js";

/** A room knows only the rooms before it, be it by an import or by a type. */
const rooms = {
  create(context) {
    const [, room] = /theme[\\/]js[\\/](\w+)[\\/]/.exec(context.filename) ?? [];
    const look = (node, source) => {
      const other = /^\.\.\/(\w+)\//.exec(source)?.[1];
      if (!other) return;
      const known = ROOMS.get(room);
      if (known ? !known.includes(other) : other === "pages" && room !== "pages") {
        context.report({ node, message: `${room}/ knows nothing of ${other}/.` });
      }
    };
    const named = ({ source }) => source && look(source, source.value);
    return {
      ImportDeclaration: named,
      ExportAllDeclaration: named,
      ExportNamedDeclaration: named,
      ImportExpression: ({ source }) => look(source, String(source.value)),
      Program: () => {
        for (const comment of context.sourceCode.getAllComments()) {
          for (const [, source] of comment.value.matchAll(/\bimport\("([^"]+)"\)/g)) look(comment, source);
        }
      },
    };
  },
};

export default [
  { ignores: [`${SCRIPTS}/vendor/`] },
  js.configs.recommended,
  {
    files: [`${SCRIPTS}/**/*.js`, "tests/**/*.{js,mjs,cjs}"],
    plugins: { ours: { rules: { rooms } } },
    languageOptions: { globals: { setTimeout: "readonly", setInterval: "readonly", window: "readonly" } }, // for no-implied-eval
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "no-undef": "off",
      "no-unused-vars": ["error", { argsIgnorePattern: "^_", caughtErrors: "all" }],
      "eqeqeq": "error",
      "no-var": "error",
      "prefer-const": ["error", { destructuring: "all" }],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-misleading-character-class": "off", // characters are named by their numbers, and each is meant
      "no-script-url": "error",
      "no-throw-literal": "error",
      "no-restricted-properties": ["error",
        ...["innerHTML", "outerHTML", "insertAdjacentHTML", "setHTMLUnsafe", "createContextualFragment", "srcdoc"].map((property) => ({ property, message: HTML })),
        ...["write", "writeln"].map((property) => ({ object: "document", property, message: HTML })),
      ],
    },
  },
  { files: [`${SCRIPTS}/**/*.js`], rules: { "ours/rooms": "error" } },
  {
    files: PURE.map((room) => `${SCRIPTS}/${room}/**/*.js`),
    rules: {
      "no-restricted-globals": ["error", ...["document", "window", "self", "globalThis", "location", "history", "navigator", "localStorage", "sessionStorage", "fetch", "addEventListener"].map((name) => (
        { name, message: "This room is pure: what it needs is handed to it." }))],
    },
  },
];
