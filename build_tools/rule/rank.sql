-- The rule, version 2, as one statement over the tables that `better-fit export --tables` writes: the same lists, order,
-- scores, reasons and verdict as `match.py`, for directories that one machine's memory no longer holds.
--
-- The caller fills two tables:
--   question  one row: canonical (the need as a link carries it), amount and per (the budget, or null), referrer (a slug,
--             or null), today (a date)
--   need      a row for each term: position (its place in the need), facet, asked (the term, or the group as it is
--             written: 'boulder|denver'), term (the term, or one of the group's), must
--
-- It gives a row for each reason of each firm: list ('referrer', 'match', 'not better', 'near miss'), place (from 1),
-- tie (firms with the same number are equals, in the order of their hashes), slug, earned / denominator (the exact
-- score), recommended, availability, heading, verdict (the same in every row), and position, facet, asked, must, fit, via.
-- Names are those of `match.py`. It keeps to what DuckDB, Spark and ClickHouse share, once translated (there with
-- join_use_nulls = 1). Sums are whole: weights are in thousandths, credits in quarters, as everywhere in the rule.
WITH asked_things AS (
  SELECT position, facet, asked, must FROM need GROUP BY position, facet, asked, must
),
counts AS (
  SELECT facet, count(*) AS things FROM asked_things GROUP BY facet
),
unit AS (
  -- A number that each facet's count divides. A product, since no two engines have the same least common multiple.
  SELECT CAST(round(coalesce(exp(sum(ln(things))), 1)) AS BIGINT) AS unit FROM counts
),
share_of_facet AS (
  SELECT counts.facet AS facet, CAST(round(weights.weight * unit.unit / counts.things) AS BIGINT) AS share,
    weights.weight * unit.unit AS whole
  FROM counts JOIN weights ON weights.facet = counts.facet AND weights.kind = 'facet' CROSS JOIN unit
),
share_of_budget AS (
  SELECT CASE WHEN question.amount IS NULL THEN 0 ELSE weights.weight * unit.unit END AS share
  FROM question CROSS JOIN unit JOIN weights ON weights.kind = 'budget'
),
total AS (
  SELECT 4 * (coalesce((SELECT sum(whole) FROM share_of_facet), 0) + (SELECT share FROM share_of_budget)) AS total
),
word AS (
  SELECT 4 * weights.weight * unit.unit AS word FROM weights CROSS JOIN unit WHERE weights.kind = 'recommendation'
),
here AS (
  SELECT firms.firm AS firm, firms.slug AS slug,
    CASE WHEN firms.until < question.today THEN NULL ELSE firms.availability END AS availability,
    CASE WHEN firms.slug = question.referrer THEN 1 ELSE 0 END AS is_referrer
  FROM firms CROSS JOIN question
),
can_be_asked AS (
  SELECT * FROM here WHERE is_referrer = 1 OR availability IS NULL OR availability <> 'closed'
),
-- Of a group, the term that gives the best fit, the first in the alphabet among equals.
near AS (
  SELECT * FROM (
    SELECT gives.firm AS firm, need.position AS position, gives.fit AS fit, gives.via AS via,
      row_number() OVER (
        PARTITION BY gives.firm, need.position ORDER BY CASE gives.fit WHEN 'fits' THEN 0 ELSE 1 END, need.term
      ) AS choice
    FROM need JOIN gives ON gives.facet = need.facet AND gives.term = need.term
  ) AS choices WHERE choice = 1
),
years AS (
  -- Sums for the month and the year are compared by the year, those for the project among themselves.
  SELECT budgets.firm AS firm, budgets.per = 'project' AS once,
    budgets.low * CASE budgets.per WHEN 'month' THEN 12 ELSE 1 END AS low,
    budgets.high * CASE budgets.per WHEN 'month' THEN 12 ELSE 1 END AS high
  FROM budgets JOIN weights ON weights.kind = 'budget' AND weights.currency = budgets.currency
),
sum_asked AS (
  SELECT question.per = 'project' AS once,
    question.amount * CASE question.per WHEN 'month' THEN 12 ELSE 1 END AS compared,
    CASE WHEN question.per = 'project' THEN CAST(question.amount AS TEXT)
      ELSE concat(CAST(question.amount AS TEXT), '/', question.per) END AS written
  FROM question WHERE question.amount IS NOT NULL
),
reasons AS (
  SELECT can_be_asked.firm AS firm, asked_things.position AS position, asked_things.facet AS facet,
    asked_things.asked AS asked, asked_things.must AS must,
    CASE WHEN near.fit IS NOT NULL THEN near.fit WHEN states.firm IS NOT NULL THEN 'differs' ELSE 'not-stated' END
      AS fit,
    near.via AS via, share_of_facet.share AS share
  FROM can_be_asked CROSS JOIN asked_things
  JOIN share_of_facet ON share_of_facet.facet = asked_things.facet
  LEFT JOIN near ON near.firm = can_be_asked.firm AND near.position = asked_things.position
  LEFT JOIN states ON states.firm = can_be_asked.firm AND states.facet = asked_things.facet
  UNION ALL
  SELECT can_be_asked.firm, 1000000, 'budget', sum_asked.written, FALSE,
    CASE
      WHEN years.firm IS NULL OR years.once <> sum_asked.once THEN 'not-stated'
      WHEN years.low <= sum_asked.compared AND (years.high IS NULL OR sum_asked.compared <= years.high) THEN 'fits'
      WHEN 4 * sum_asked.compared >= 3 * years.low
        AND (years.high IS NULL OR 4 * sum_asked.compared <= 5 * years.high) THEN 'close'
      ELSE 'differs'
    END,
    NULL, share_of_budget.share
  FROM can_be_asked CROSS JOIN sum_asked CROSS JOIN share_of_budget
  LEFT JOIN years ON years.firm = can_be_asked.firm
),
summed AS (
  SELECT firm, count(*) AS things,
    sum(share * CASE fit WHEN 'fits' THEN 4 WHEN 'close' THEN 2 WHEN 'not-stated' THEN 1 ELSE 0 END) AS earned,
    sum(CASE WHEN must AND fit IN ('close', 'differs') THEN 1 ELSE 0 END) AS failed,
    sum(CASE WHEN fit = 'differs' THEN 1 ELSE 0 END) AS differing,
    sum(CASE WHEN fit = 'fits' THEN 1 ELSE 0 END) AS fitting,
    sum(CASE WHEN fit IN ('fits', 'close') THEN 1 ELSE 0 END) AS nearing,
    sum(CASE WHEN must THEN 1 ELSE 0 END) AS musts,
    sum(CASE WHEN must AND fit = 'fits' THEN 1 ELSE 0 END) AS musts_fitting,
    sum(CASE WHEN must AND fit = 'not-stated' THEN 1 ELSE 0 END) AS musts_open
  FROM reasons GROUP BY firm
),
vouched AS (
  SELECT DISTINCT vouches.partner AS slug
  FROM vouches JOIN question ON vouches.referrer = question.referrer
  LEFT JOIN need ON need.facet = vouches.facet AND need.term = vouches.term
  WHERE vouches.term IS NULL OR need.term IS NOT NULL
),
standing AS (
  SELECT can_be_asked.firm AS firm, can_be_asked.slug AS slug, can_be_asked.availability AS availability,
    can_be_asked.is_referrer AS is_referrer, coalesce(summed.earned, 0) AS alone,
    coalesce(summed.earned, 0) + CASE WHEN vouched.slug IS NULL THEN 0 ELSE word.word END AS earned,
    vouched.slug IS NOT NULL AS recommended,
    CASE WHEN question.referrer IS NULL OR can_be_asked.is_referrer = 1 THEN total.total
      ELSE total.total + word.word END AS denominator,
    coalesce(summed.failed, 0) AS failed,
    coalesce(summed.things, 0) > 0 AND summed.differing = summed.things AS apart,
    CASE
      WHEN coalesce(summed.fitting = summed.things, TRUE) THEN 'all'
      WHEN summed.musts > 0 AND summed.musts_fitting = summed.musts THEN 'musts'
      WHEN summed.musts_open > 0 OR summed.nearing = 0 THEN 'ask'
      ELSE 'close'
    END AS heading
  FROM can_be_asked CROSS JOIN question CROSS JOIN total CROSS JOIN word
  LEFT JOIN summed ON summed.firm = can_be_asked.firm
  LEFT JOIN vouched ON vouched.slug = can_be_asked.slug
),
bar AS (
  -- Where the referrer fails a must, whoever passes is better; with no referrer, better than nothing.
  SELECT coalesce(max(CASE WHEN failed > 0 THEN -1 ELSE alone END), -1) AS bar FROM standing WHERE is_referrer = 1
),
sorted AS (
  SELECT standing.*,
    CASE WHEN is_referrer = 1 THEN 'referrer' WHEN failed > 0 THEN 'near miss' WHEN alone > bar.bar THEN 'match'
      ELSE 'not better' END AS list
  FROM standing CROSS JOIN bar WHERE is_referrer = 1 OR NOT apart
),
matched AS (
  SELECT count(*) AS matches FROM sorted WHERE list = 'match'
),
verdicts AS (
  -- Of no referrer, one engine's largest of nothing is null, another's is empty.
  SELECT nullif(max(CASE
    WHEN sorted.heading = 'all' THEN 'keep' WHEN matched.matches > 0 THEN 'refer'
    WHEN sorted.failed > 0 OR sorted.apart THEN 'nobody' ELSE 'talk' END), '') AS verdict
  FROM sorted CROSS JOIN matched WHERE sorted.is_referrer = 1
),
placed AS (
  SELECT sorted.*,
    row_number() OVER (
      PARTITION BY list ORDER BY failed, earned DESC, sha256(concat('1|', question.canonical, '|', slug))
    ) AS place,
    dense_rank() OVER (PARTITION BY list ORDER BY failed, earned DESC) AS tie
  FROM sorted CROSS JOIN question CROSS JOIN matched
  WHERE list <> 'near miss' OR matched.matches = 0
)
SELECT placed.list AS list, placed.place AS place, placed.tie AS tie, placed.slug AS slug, placed.earned AS earned,
  placed.denominator AS denominator, placed.recommended AS recommended, placed.availability AS availability,
  placed.heading AS heading, verdicts.verdict AS verdict, reasons.position AS position, reasons.facet AS facet,
  reasons.asked AS asked, reasons.must AS must, reasons.fit AS fit, reasons.via AS via
FROM placed CROSS JOIN verdicts LEFT JOIN reasons ON reasons.firm = placed.firm
ORDER BY list, place, position
