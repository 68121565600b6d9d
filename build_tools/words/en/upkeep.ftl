### What an owner reads every month, from `better-fit audit`, and what the summary of a pull request says.

## What an audit finds: a title, and what to do about it

audit-recommends-retired = Recommendations of firms that have left
    .action = Ask whom they would name instead.
audit-recommends-closed = Recommendations that lead nowhere
    .action = Ask the firm that recommends for another name.
audit-link-dead = Addresses that lead nowhere
    .action = Ask the firm for the right one.
audit-availability-past = Availability that has run out
    .action = Ask how things stand, or delete both lines.
audit-near-duplicate = Firms that may be one
    .action = Compare the two; if they are one, let one of them retire.
audit-need-unmet = Pages whose need nobody meets
    .action = Invite a firm, or ask for less on the page.
audit-confirmed-early = Confirmed on a day to come
    .action = Ask the firm which day is meant.
audit-no-email = No mail address
    .action = A hand-off by mail can't reach them: ask for an address.
audit-never-confirmed = Never confirmed
    .action = Ask the firm to read its profile; then set the day.
audit-old = Not confirmed for over a year
    .action = Ask the firm to read its profile again; then set the day.
audit-other-currency = Budgets that can't be compared
    .action = Ask for the sums in the directory's currency.
audit-no-firm = Needs that nobody meets
    .action = Invite a firm, or take the term out of the vocabulary.
audit-one-firm = Needs that one firm meets
    .action = Invite a second, so that there is a choice.
audit-term-unused = Terms that nobody uses
    .action = Give them up, unless you expect a firm for them.
audit-term-mute = Terms that few words lead to
    .action = Add synonyms: the words that prospects say.
audit-not-recommended = Firms that nobody recommends
    .action = Ask those who know them.
audit-sparse = Profiles that say little
    .action = Ask the firm for what is missing; a prospect chooses by it.
audit-link-failing = Addresses that failed lately
    .action = Nothing yet: they count after 14 days.
audit-link-blocked = Addresses that keep programs out
    .action = Open them yourself now and then.

## One thing each; `.ask` is what the firm is asked

audit-firm = { $name } ({ $slug })
audit-term = { $facet } “{ $label }”
audit-left = { $giver } recommends { $gone }, which has left.
    .ask = you recommend { $called } there, which has left. Whom would you name instead?
audit-left-heir = { $giver } recommends { $gone }, which has left; { $heir } took over.
    .ask = you recommend { $called } there, which has left; { $heir } took over. Whom would you name instead?
audit-closed = { $giver } recommends { $firm }, which takes no new clients.
    .ask = you recommend { $called } there, which takes no new clients. Whom would you name meanwhile?
# $what is "website" or "proof"; $cause says why.
audit-dead = { $firm }: { $what ->
    [website] the website
   *[proof] proof
} { $shown } leads nowhere: { $cause }.
    .ask = { $url } leads nowhere ({ $cause }). Which address is right?
audit-failing = { $firm }: { $what ->
    [website] the website
   *[proof] proof
} { $shown }: { $cause }.
audit-blocked = { $firm }: { $what ->
    [website] the website
   *[proof] proof
} { $shown } can't be checked by a program: { $cause }.
# Otherwise it is a number that the server answered, such as 404.
audit-cause = { $cause ->
    [no-host] no such host
    [private] its server is on no public network
    [slow] no answer in time
    [silent] no connection
   *[other] { $cause }
}
audit-cause-since = { $cause }, since { $day }
audit-cause-first = { $cause }, first seen on { $day }; it counts from { $counts } on
# $word is what the profile says: open, waitlist or closed.
audit-past = { $firm } was “{ $word }” until { $day }; it says nothing now.
    .ask = it says “{ $word }” until { $day }, which is over. Do you take new clients now?
audit-twins = { $first } and { $second } have { $same ->
    [website] the same website
    [name] nearly the same name
   *[mail] the same mail address
}: are they one firm?
audit-unmet = Nobody offers { $term }.
audit-stranded = Nobody meets the need of “{ $title }”.
audit-unused = No firm and no page names { $term }.
audit-shared = { $term } shares all its words with { $other }: a sentence can't tell them apart.
audit-mute = { $term } has no synonyms: who says it in other words does not reach it.
audit-unmailed = { $firm } is reached by { $ways } only.
audit-by-phone = phone
audit-by-page = a web page
audit-never = { $firm } has never confirmed its profile.
audit-last = { $firm } confirmed its profile last on { $day }, { $days } days ago.
audit-early = { $firm } is confirmed for { $day }, which is yet to come.
audit-still-right = is all of it still right? If yes, a short “yes” is enough. If not, the links at its end open it for changes.
audit-currency = { $firm } states its budget in { $theirs }, and needs are in { $ours }: it can't be compared.
    .ask = its budget is in { $theirs }. What is it in { $ours }?
audit-thin = Only { $firm } offers { $term }.
audit-alone = Nobody recommends { $firm }.
audit-lacks = { $firm } lacks { $parts }.
    .ask = it lacks { $parts }. Prospects choose by these; would you add some?
audit-part-budget = a budget
audit-part-best = whom it is best for
audit-part-not = whom it is not for
audit-part-description = a description
audit-part-expects = what to have ready
audit-part-proof = proof
audit-part-recommends = recommendations of its own
# $ask is one of those above.
audit-letter = Dear { $person }, your profile in { $site }: { $ask } Thank you.
audit-letter-page = Dear { $person }, your profile in { $site } ({ $page }): { $ask } Thank you.

## The audit as a whole

audit-firms = { $count ->
    [one] 1 firm
   *[other] { NUMBER($count, useGrouping: "true") } firms
}
audit-things = { $firms }: { $count ->
    [one] 1 thing
   *[other] { NUMBER($count, useGrouping: "true") } things
} to look at
audit-well = { $firms }: all is well
audit-cut = { $end }; --all shows every one
audit-on-day = { $end }, on { $day }.
audit-some = { NUMBER($shown, useGrouping: "true") } of { NUMBER($count, useGrouping: "true") }
audit-write-to = write to { $address }
audit-then = { $first }; then: { $second }
audit-write = write
audit-edit = edit
audit-more = `better-fit audit --all` shows every one; `--format json` has the messages to the firms too.

## The summary of a pull request

summary-unusable = This can't be checked
summary-more = … and { $count } more. Run `make check` to see them all.
summary-code = This changes how the directory works, so everything was tested
summary-passed = All tests pass.
summary-failed = A test fails; the log of the step “Test” says which.
summary-untested = It was not tested.
summary-own-check = Its own `check` finds problems; the log of the step “Check by its own code” lists them.
summary-site = The site as it would be
summary-whose = Whose files change
summary-whose-ask = Is each change made by whom it belongs to?
# $whose and $file are marked up already.
summary-change = { $whose }, { $file }: { $how ->
    [new] new
    [deleted] deleted
   *[changed] changed
}
summary-nothing = nothing
summary-files-more = … and { $count } files more
summary-broken = { $count ->
    [one] One thing has
   *[other] { $count } things have
} to be mended
summary-broken-how = Each is marked on its line as well. Push again, and this page is made anew.
summary-unbuilt = The profiles are fine, and the site can't be built
summary-unbuilt-how = The log of the step “Site” says why.
summary-valid = Everything is valid
summary-valid-how = A person looks at it next.
summary-place = { $file }, line { $line }
summary-instead = What to do: { $hint }
summary-help = More on { $code }
summary-allowed = What can stand under { $facet }
summary-whole-site = The whole site as it would be
summary-whole-site-how = Unpack it, run `python3 -m http.server` in its folder, and open http://localhost:8000/.
summary-preview = What readers will see
summary-left = This firm has left the directory; its page says so.
summary-contact = Contact: { $ways }
summary-reviewer = For the reviewer
