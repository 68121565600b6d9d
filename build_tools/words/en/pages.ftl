### What pages say: templates, titles and descriptions, feeds.
### `{ $x }…{ $end }` stands around the words of a link. What firms, owners and the vocabulary say is put in as it is.

## Every page

frame-skip = Skip to the content
frame-search = Search firms and pages
frame-search-short = Search
frame-main = Main
frame-languages = Languages
frame-find = Find
frame-refer = Refer
frame-firms = Firms
frame-situations = Situations
frame-join = Join
frame-more = More
frame-rule = How firms are ordered
frame-guides = Guides for reps
frame-network = Who recommends whom
frame-needs = Every need
frame-help = Help for firms and owners
frame-data = Data
frame-feed = Feed
frame-promise = No account, no tracking, no cookies. No place here can be bought.
frame-crumbs = Where you are
frame-unserved = The scripts of this page did not load. Was it opened from a disk? Then it has to be served: run { $command } in the site's folder and open { $address }. Firms, needs and guides can be read as they are.

## Parts that several pages share

part-empty = This directory is empty so far. { $join }Be the first firm in it.{ $end }
part-situations = Does one of these sound like you?
part-situations-all = Every situation
part-fair-order = In { $rule }a fair order that cannot be bought{ $end }.
part-near = Nearest, and what each lacks
part-say-need = Say what you need
part-beside = Beside us at { $home }:
part-fee = Fee: { $fee }.
part-facet = { $facet }:
part-comma = ,
share-button = Share this page
share-code = QR code of this page
own-words-hint = What, where, how, and for how much
own-words-note = Type, dictate, or paste a mail. It stays on this device; only what you see picked goes into the link.

## The picker of needs

picker-title = They need
picker-empty = Nothing picked yet. Start with what they need done.
picker-key = The number with each word: how many firms would be left if it were a must.
picker-filter = Look for a word under “{ $question }”
picker-filter-short = Look for a word
picker-several = Of what is ticked:
picker-any = any will do
picker-all = all of it
picker-budget = What can they spend?
picker-sum = Sum
picker-per = For how long
picker-per-project = for the project
picker-per-month = a month
picker-per-year = a year
picker-must = must
picker-prefer = would like

## Narrowing a page's list

narrow-title = Narrow this list
narrow-more = { $count } more
narrow-key-all = The numbers: how many firms then fit everything.
narrow-key-musts = The numbers: how many firms then fit all that you must have.
narrow-again = Show all again

## The first page

home-headline = Not the right firm? Know who is.
home-own-words = What do you need, in your own words?
home-own-words-note = It is read on this device and sent nowhere.
home-see = See who fits
home-find = Find a firm
home-find-text = Say what you need. See who fits, and why.
home-refer = Refer someone
home-refer-text = You are not the right firm for them? Send two or three that are.
home-join = Add your firm
join-page-title = Add your firm
join-page-description = Fill in a form, see your page, send it. No account with us, no fee.
home-join-text = Fill in a form. No account, no fee, no rank for sale.

## Find

find-title = Find a firm
find-description = Say what you need and see which firms fit, with the reasons.
find-lead = Say what is needed, and which of it is a must. Firms show at once, each with its reasons.
find-own-words = In your own words
find-all =
    { $count ->
        [one] Or look through { $firms }the one firm{ $end }.
       *[other] Or look through { $firms }all { $count } firms{ $end }.
    }
find-compare = Side by side
find-compare-text = Where they are not alike, the row says so.
find-compare-table = The table; it can be moved sideways
find-compare-close = Back to the list
find-compare-button = Compare
find-send = Send as a shortlist
find-no-script = Without JavaScript: each word above leads to a page of the firms that fit it.

## Refer

refer-title = Refer someone
refer-description = For reps: is it a fit? If not, two or three firms that suit your prospect better, as one link.
refer-lead = Is it a fit? If not, send two or three firms that suit them better, and say why.
refer-with = You are with
refer-other-firm = Another firm
refer-forget = Forget it on this device
refer-your-firm = Your firm's name
refer-not-listed = Not listed? { $join }Add your firm{ $end }, or { $find }find a firm{ $end } without it.
refer-own-words = What they need, in their own words or yours
refer-what-to-do = What to do
refer-guide-keep = How to settle it at the start: deadlines, information, people
refer-guide-talk = Setting expectations: deadlines, information, people
refer-guide-fit = Is this prospect right for us?
refer-guide-saying = How to say that you are not the right firm
refer-guide-well = How to refer well
refer-guide-kindly = How to say so, kindly
refer-guide-signs = Early signs, for next time
refer-how = How it goes
refer-how-say = Say which firm you are with, and what your prospect needs.
refer-how-see = See whether to keep them, to talk about what to expect, or to refer them, and on what grounds.
refer-how-pick = Pick up to three firms and send one link. Nothing about your prospect leaves this device until you send it.
refer-new = New to this? Read { $fit }is it a fit?{ $end }, { $expect }setting expectations{ $end }, { $saying }saying so{ $end } and { $well }referring well{ $end }.
refer-hand-over = Hand them over
refer-send = Send
refer-no-script = The check needs JavaScript. Without it: each word above leads to a page of the firms that fit it, and { $firms }every firm's own page{ $end } says whom it recommends.

## The hand-off

handoff-link = The link to the shortlist
handoff-copy = Copy
handoff-share = Share
handoff-look = Look at it
handoff-code = Show a code
handoff-code-text = Turn the phone round: their camera opens the list, with what they need in it. Nothing is sent.
handoff-about = What the messages should say besides
handoff-about-text = It goes into the messages, not into the link. Nothing of it is stored or sent until you send it.
handoff-prospect = Their name
handoff-rep = Your name
handoff-ready = What they have ready, a line for each thing
handoff-note = A note of yours
handoff-before = Before you let go
handoff-before-text = For you alone; the ticks are gone when you close the page. { $guide }How to refer well{ $end }
handoff-deadlines = Deadlines
handoff-deadlines-date = I know their date, and the reason behind it.
handoff-deadlines-step = Who takes the next step, and by when, is said.
handoff-information = Information
handoff-information-agreed = They agreed to what I pass on, and I pass on nothing else.
handoff-information-plans = Plans, photos and sums that exist are on their way.
handoff-people = People
handoff-people-decides = The firm knows who decides, and whom to ask.
handoff-people-call = A day is in my calendar for one call: did it work out?
handoff-consent = Send this only once they have said yes to it, and to each thing that it passes on.
handoff-subject = Subject
handoff-message = Message
handoff-mail = Open in mail
handoff-again = Draft it again

## The shortlist

shortlist-title = Firms that may suit you better
shortlist-description = A short list made for you, with the reasons. Nothing about you is stored.
shortlist-lead = This list is put together on your own device, so that what you need stays with you. It takes a moment.
shortlist-no-script = Your browser runs no scripts here, and without one the list can't be put together: what you need is in the part of the link after “#”, which is never sent to us. The message that brought you the link names the firms, and each has a page that works without scripts.
shortlist-instead = If nothing comes: { $firms }all firms{ $end }, by name, with how to reach them, or { $needs }every need{ $end }, with who meets it.
shortlist-how = How this list was made
shortlist-how-reasons = { $made } The reasons come from what each firm says of itself, held against what you asked for by { $rule }one published rule{ $end }, the same for everybody. No place here can be bought.
shortlist-how-private = The list was put together on your device. What you need has been sent to nobody, and nothing was stored.
shortlist-change = Change what you need
shortlist-print = Print, a sheet for each firm
shortlist-code = QR code of this list
shortlist-ready = What to have ready
shortlist-sorry = Ask the person who sent it to send it again, or say here what you need and see who fits. It takes a minute, and nothing is stored.
shortlist-all-firms = All firms

## A firm

firm-call = Call
firm-write = Write
firm-contact-page = Contact page
firm-website = Website
firm-save-contact = Save contact
firm-differs = How they differ from us at { $home }
firm-budget = Budget
firm-best-for = Best for
firm-not-for = Not for
firm-about = About the firm
firm-ready = What to have ready
firm-information = Information
firm-people = People
firm-deadlines = Deadlines
firm-proof = See for yourself
firm-recommended = Who recommends them
firm-recommends = The firms that { $firm } recommends
firm-reach = How to reach them
firm-person = Ask for
firm-phone = Phone
firm-email = Email
firm-similar = Firms like this one
firm-confirmed = Confirmed
firm-confirmed-on = The firm confirmed this profile on { $day }.
firm-confirmed-old = The firm confirmed this profile on { $day }, which is over a year ago: ask before you count on it.
firm-unconfirmed = The firm has not confirmed this profile yet: ask before you count on it.
firm-until-open = Taking clients until
firm-until-waitlist = Waiting list until
firm-until-closed = No new clients until
firm-until = { $day }; from then on it is not stated.
firm-answered = Its address answered a program on { $day }; whether what stands there is right, nobody looked.
firm-edited = Edited
firm-edited-on = The text was last changed on { $day }, by whoever that was; this confirms nothing.
firm-edit = Edit this profile
firm-edit-form = Edit it with the form
firm-wrong = Something is wrong

## Whom a firm recommends

quote-basis-for = { $basis }, for { $for }
quote-by = { $firm }, { $quote }.
quote-alone = { $quote }.
quote-fee = { $quote }, fee: { $fee }
recommends-title = Firms that { $firm } recommends
recommends-description = { $names }: recommended by { $firm }, with the reasons.
recommends-moved = What { $firm } recommends
recommends-own-words = In its own words.
recommends-fees = Where a fee is paid, it says so.
recommends-no-fees = No fee is paid for any of these.
recommends-pick = Pick from these for one prospect

## In a firm's own site

embed-open = Show this on your own site
embed-frame = As a frame
embed-frame-why = One line of HTML. It stays up to date by itself, takes the width that there is, follows light and dark, and needs no script. It is { $height } pixels high; what is longer can be scrolled, or write another height.
embed-plain = As plain HTML
embed-plain-why = Looks like the rest of your site and asks nothing of this one. It says what holds today: copy it anew now and then.
embed-badge = A badge for your own site
embed-badge-html = The badge as HTML
embed-badge-why = A picture with a link to this page, for light and dark. It says what holds today: copy it anew now and then.
embed-badge-says = Recommended by { $names }
embed-copied = Copied.
embed-uncopied = This browser doesn't let the page copy. The text is marked now: copy it with Ctrl+C or ⌘C.
embed-fair = In a fair order that cannot be bought.
embed-from = From { $site }
embed-whole = More about each firm
embed-more = { $count ->
    [one] One more firm
   *[other] { $count } more firms
}
embed-nobody = { $firm } recommends nobody at the moment.
embed-ended = This list has ended.

## All firms

firms-title = All firms
firms-title-page = All firms, page { $page }
firms-description =
    { $count ->
        [one] One firm, what it does, how and where.
       *[other] { $count } firms, what each does, how and where.
    }
firms-count =
    { $count ->
        [one] One firm so far.
       *[other] { $count } firms, by name.
    }
firms-kept-by = Kept by { $home }.
firms-find = Looking for somebody in particular? { $find }Say what you need{ $end } and see who fits.
firms-marks = The line above each name stands for all that firms here do; the marks on it, for what this one does.
firms-pages = Pages of firms

## A need, and who meets it

match-nobody-this = Nobody fits this today.
match-nobody-both = Nobody fits both today.
match-nearest = These firms come nearest.
match-description =
    { $count ->
        [one] { $heading }: one firm fits, each with the reasons. { $names }.
       *[other] { $heading }: { $count } firms fit, each with the reasons. { $names }.
    }
match-picture = { $fits }: { $names }
match-nobody-description = { $heading }: { $nobody }
match-nearest-heading = Nearest to it
match-more =
    { $count ->
        [one] One more fits. { $finder }See it in the finder{ $end }.
       *[other] { $count } more fit. { $finder }See them all in the finder{ $end }.
    }
match-add = Add what else you need
match-near = Near this
match-one-of-two = Only one of the two
match-narrower = Narrower than { $term }
match-broader = Broader than { $term }
match-close = Close to { $term }
match-and-by = And by { $facet }
answer-more =
    { $count ->
        [one] There is one more. { $finder }See them all in the finder{ $end }.
       *[other] There are { $count } more. { $finder }See them all in the finder{ $end }.
    }
answer-asked = { $asked }.
answer-change = Change or add a need
matches-title = Every need, and who meets it
matches-description = All the needs that firms of this directory meet, each with a page of its own.
matches-crumb = Every need
matches-lead = Each of these pages names the firms that fit one need and says why.
matches-gaps-heading = Nobody here does these yet
matches-gaps = Still missing: { $terms }. If you do one of them, { $join }add your firm{ $end }.

## Situations

situations-title = Situations
situations-description = Recurring reasons why one firm is not the right one, and who is instead.
situations-lead = Not the right firm for you does not mean no firm. Find the sentence you would say yourself.
situations-none = None has been written yet.
situations-budget = Budget
situations-other = Other

## Who recommends whom

network-title = Who recommends whom
network-description = Which firm vouches for which, on what basis, and what nobody covers yet.
network-lead =
    { $givers ->
        [one] { $recommendations ->
            [one] One recommendation by one firm.
           *[other] { $recommendations } recommendations by one firm.
        }
       *[other] { $recommendations } recommendations by { $givers } firms.
    } A recommendation is made by a named firm, with its basis and any fee; nobody can write their own.
network-gaps = Where the gaps are
network-unmet = No firm at all: { $terms }.
network-thin = Only one firm: { $terms }.
network-unvouched =
    { $count ->
        [one] { $count } firm that nobody recommends yet:
       *[other] { $count } firms that nobody recommends yet:
    }
network-unvouched-some = { $shown } of the { $count } firms that nobody recommends yet:

## How firms are ordered

rule-title = How firms are ordered
rule-description = One published rule decides which firms are shown and in which order. No place can be bought.
rule-lead = One rule decides which firms are shown to you and in which order. It is this one, it is the same for everybody, and no place in it can be bought. This is its version 2.
rule-compared = What is compared
rule-compared-text = You say what you need. For each thing you ask, a firm
rule-fits = { $strong }fits{ $end }: it says that it does just this.
rule-fits-covers = For { $facet }, a firm that serves a wider area serves all that is inside it.
rule-close = { $strong }comes close{ $end }: it does something wider, narrower or related.
rule-not-stated = { $strong }has not stated it{ $end }: that is not a no. Ask them.
rule-differs = { $strong }works differently{ $end }: it says what it does, and this is not it.
rule-counts = A fit counts whole, close counts half, not stated counts a quarter, and a difference counts nothing.
rule-any = One or the other
rule-any-text = Where any of several things is enough, such as either of two places, they are asked as one. What a firm does best of them counts: it fits if it fits one of them.
rule-must = Must, and would like
rule-must-text = If you say that you { $em }must{ $end } have a thing, a firm that is only close to it, or works differently, is not among those that fit. A firm that has not stated it stays, with the words “ask them”. What you would { $em }like{ $end } only moves firms up or down.
rule-groups = In groups
rule-groups-text = Where firms are listed, they stand under headings that are true of each of them: { $headings }. Under each heading they stand in the order of this rule.
rule-group = “{ $heading }”
rule-weights = What counts how much
rule-weights-set = The owner of this directory has set the weights:
rule-weight = { $facet } { $weight }
rule-weights-are = { $weights }, budget { $budget }, and a recommendation by the firm that sends you { $recommendation }. If you ask several things of one kind, they share its weight; what is asked as one counts as one.
rule-budgets = Budgets
rule-budgets-text = A budget fits if it lies in the range that the firm names. Up to a quarter above or below is close. A sum for a whole project can't be compared with one for a month, nor one currency with another: that counts as not stated. A year is twelve months.
rule-left-out = Who is left out
rule-left-out-text = Firms that have left, firms that take on no new work, the firm that sends you, and firms that work differently in everything that you ask. A firm with a waiting list stays and says so.
rule-referred = When somebody refers you
rule-referred-text = The firm that refers you is measured by the same rule. Only firms that fit you better than it does are called better. If it fits everything you ask, the advice is to stay. If nobody is better, it should talk with you about what to expect; unless it lacks what you must have, or works differently in all that you ask: then the rule says plainly that it knows nobody.
rule-ties = Ties
rule-ties-text = Where two firms come out the same, a number worked out from your need and the firm's id (SHA-256) decides. It favours no name and no letter of the alphabet, it is the same each time you open your link, and nobody can pay for it.
rule-changed = What has changed
rule-changed-text = Version 2 leaves out who works differently in everything that is asked, and knows “one or the other”. Links of version 1 work as they did, and firms that come out the same keep their order.
rule-example = Worked out, with today's firms
rule-example-asks = Somebody asks for: { $asked }.
rule-example-asks-home = Somebody asks { $home }: they { $asked }.
rule-example-itself = { $home } itself:
rule-example-first = First come:
rule-example-refer = The rule says: refer. First come:
rule-example-recommended = recommended by { $home } for this
rule-example-try = Try it yourself
rule-sentences = { $sentences }Every sentence that the rule can say{ $end }, for owners.
sentences-title = Every sentence
sentences-description = All that the rule can say with this directory's words, for its owner to read once.
sentences-lead = All that the rule can say with this directory's words, made from the vocabulary. Owners read it once after they change a label or a facet's verb.
sentences-asked = (asked: { $asked })

## Where there was a page once, or never

moved-title = { $page } has moved
moved-description = This page has a new address.
moved-heading = This page has moved
moved-now = It is now at { $page }.
tombstone-title = { $firm } has left the directory
tombstone-description = This firm no longer takes work through this directory. Where to go instead.
tombstone-goes-on = Its work goes on at { $firm }.
tombstone-ended = It no longer takes work through this directory. These firms do something close to it.
tombstone-others = Others who do something close
tombstone-close = Who does something close
withdrawn-title = This page has been taken down
withdrawn-description = Where to go instead.
withdrawn-word = This directory no longer asks for that. Say in your own words what you need, or look at all there is.
withdrawn-page = What stood here is no longer kept up. Say in your own words what you need, or look at all there is.
notfound-title = No page here
notfound-description = There is no page at this address.
notfound-heading = There is no page here
notfound-need = This page named the firms for a need, and there is none for it just now. { $find }See who comes nearest{ $end }.
notfound-card = A contact card is made on the firm's own page now, with “Save contact”: { $firm }the firm's page{ $end }.
notfound-left = That firm has left the directory. { $firm }Its page says where to go instead{ $end }.
notfound-record = What is said of a firm comes with that of others now, in { $piece }; { $all } has all of them. For people there is { $firm }the firm's page{ $end }.
notfound-lead = The address may have been cut on its way to you. Links of this directory do not break: whatever was published is still here under its old address.
notfound-start = Start

# pictures of work
pictures-of-work = Pictures of their work
pictures-dialog = Pictures: { $firm }
pictures-count = { $number } of { $all }
pictures-close = Close
pictures-back = Previous picture
pictures-on = Next picture

## The feed, and what machines are told

feed-subtitle = New, changed and retired firms
feed-new = New
feed-changed = Changed
feed-retired = Retired
feed-successor = { $firm } has left the directory; { $successor } carries on its work.
feed-left = { $firm } has left the directory.
machines-data = Data
machines-json = every firm, in the fields of its profile
machines-openapi = all files for machines, described (OpenAPI 3.1)
machines-csv = every firm as a spreadsheet
machines-pages = Pages
machines-partners = by name, with how to reach each
machines-matches = every need, with the firms that meet it
machines-rule = the same for everybody; no place can be bought
machines-how = This directory sends people who are not right for one firm to firms that suit them better. What firms say stands in data and pages alike; where a firm says nothing of something, that is not a no. Say why a firm fits in its own words, and give no score.

# a page of ours that nobody has translated
written-only = This page is in { LANGUAGE($language) } only.
