// @ts-check
/** Texts that nobody should paste, and somebody will. */

/** @param {string} sample ordinary letters @returns {[string, string][]} by name */
export function hostile(sample) {
  const long = sample.repeat(Math.ceil(100_000 / sample.length)).slice(0, 100_000);
  const unlike = Array.from({ length: 14_000 }, (_, i) => `w${i.toString(36)}rd`).join(" ");
  return [
    ["a mail of 100 kB", long],
    ["a page of HTML", `<html><style>p { color: red }</style><script>let plants = 1;</script>${`<p class="x">green <b>walls</b> &amp; moss&nbsp;art</p>\n`.repeat(1500)}`],
    ["tags that never end", "<p ".repeat(30_000)],
    ["only emoji", "🌿🪴🎄".repeat(8_000)],
    ["Arabic", "نحتاج إلى جدار أخضر في دنفر كل أسبوع ".repeat(1_500)],
    ["one word ten thousand times", "plants ".repeat(10_000)],
    ["no ten thousand times", "no ".repeat(10_000)],
    ["two words in turn", "office plants or ".repeat(5_000)],
    ["places in a list", "Denver, Boulder or ".repeat(5_000)],
    ["ourselves", "mowing ourselves ".repeat(5_000)],
    ["must if possible", "must weekly if possible ".repeat(4_000)],
    ["words that nobody knows", unlike],
    ["numbers", "12,345.67 $ 8-10k a month ".repeat(4_000)],
    ["digits without end", "1".repeat(100_000)],
    ["digits and commas", "1,".repeat(50_000)],
    ["thousand thousand", "two thousand ".repeat(8_000)],
    ["letters without end", "a".repeat(100_000)],
    ["dots", ".".repeat(100_000)],
    ["at signs", "a@b.".repeat(25_000)],
    ["lines", "\n".repeat(100_000)],
    ["quoted lines", "> > > hello\n".repeat(8_000)],
    ["headers", "From: a\nSubject: Re: Re: b\n".repeat(4_000)],
    ["accents", "e\u0301\u0323".repeat(30_000)],
    ["lone surrogates", "\ud800 plants \udc00 ".repeat(6_000)],
    ["null characters", "\u0000plants\u0000".repeat(8_000)],
    ["prototype words", "__proto__ constructor toString hasOwnProperty ".repeat(2_000)],
    ["telephone numbers", "303-555-0142 (303) 555-0142 +1 303 555 0142 ".repeat(2_000)],
    ["open brackets", "(".repeat(50_000) + "[".repeat(50_000)],
  ];
}
