# What the site's scripts say, beside what the rule says (rule.ftl). $firm and the like may be elements of the page.

# --- Links that were not understood: $part is what stands in the link, in quotation marks ------------------------------
link-long = This link is too long to read.
link-lost = The link arrived without its details.
link-future = This link was made by a newer version of this site than you have here. Reload the page; if that doesn't help, fill in the form.
link-unreadable = A part of this link can't be read: { $part }.
link-empty = A part of this link is empty: { $part }.
link-version-unknown = There is no version { $part } of links; it was read as version 1.
link-version-unsaid = This link doesn't say its version; it was read as version 1.
link-key = This link asks for something that is not known here: { $part }.
link-many = This link asks for more than { $most } things; the rest was left out.
link-both = { $part } is asked both as a must and as a wish; it is taken as a must.
link-term = This link asks for something that is no longer known here: { $part } ({ $facet }).
link-two-firms = This link names two firms that refer; { $part } was left out.
link-retired = { $part } has left the directory.
link-firm = This link names a firm that is not known here: { $part }.
link-budget = The budget in this link can't be read: { $part }.
link-two-budgets = This link names two budgets; { $part } was left out.
# $link leads to the firm, and says `link-successor-name`.
link-successor = { $link }.
link-successor-name = Another firm carries on for it
link-too-long = That is more than one link can hold. Leave something out, and the link follows again.

# --- A list of firms --------------------------------------------------------------------------------------------------
list-again = Say again what is needed
list-begin = Does one of these sound like you?
list-no-words = No profile holds these words. Pick below what comes nearest.
list-words-held = { $count ->
    [one] One firm has these words
   *[other] { $count } firms have these words
}
list-next = Show { $count } more of { $total }
list-picked = { $count } picked
# The box beside a firm, read out with the firm's name.
list-pick = Pick { $firm }
list-relax = Make it a wish
list-unreached = The search could not be reached, so your own words were not looked for.
narrow-heading = Every firm for this need
narrow-nobody = nobody
quoted = “{ $text }”

# --- Words of one's own, and what is picked ---------------------------------------------------------------------------
own-long = This text is long; only its beginning was read.
own-none = Nothing here was understood as a need; pick below.
own-rest = Not among our words: { $words }.
own-budget = A budget of { $sum }, from { $quote }.
# Buttons with what the words may mean stand behind these two.
own-also = { $quote } may also mean
own-may = { $quote } may mean
picked-nobody = none
picked-none = No such word here.
picked-budget = A budget of { $sum }.
picked-remove = Remove { $name }
picked-wrong = Write a whole sum, such as 12000.

# --- The rep's page ---------------------------------------------------------------------------------------------------
refer-better = Who suits them better
refer-nearest = Who comes nearest to you
refer-say = { $tally }. Say which firm you are with, and they are held against it.
refer-settle = { $verdict ->
    [keep] Settle this at the start
   *[talk] Be clear about this before they decide
}
refer-deadlines = Deadlines
refer-deadlines-ask = When must it be done, and what happens if it slips?
refer-information = Information
refer-information-ask = What do you need from them before you can start?
refer-people = People
refer-people-ask = Who decides, and who lets you in?
refer-no-messages = The messages could not be made. Reload the page, or send the link that is in the address bar.
# $terms is what a firm is recommended for, or empty.
refer-quote = { $terms ->
    [none] In your own words; { $basis }.
   *[some] In your own words; { $basis }, for { $what }.
}
fee = Fee: { $fee }.
who-none = No firm of that name.
who-many = { $count } firms; type more of the name.
who-kept = Remembered on this device, and nowhere else.
who-from-link = From the link. It is not stored.

# --- Two to four firms side by side -----------------------------------------------------------------------------------
compare-not-stated = not stated
compare-new-work = New work
compare-best-for = Best for
compare-not-for = Not for
compare-differs = differs

# --- The hand-off -----------------------------------------------------------------------------------------------------
handoff-too-long = That is more than a link can hold. Ask for fewer things, and the link is here again.
handoff-to-prospect = To your prospect
handoff-to-firm = To { $firm }
handoff-to-both = To both, your prospect and { $firm }
handoff-thanks = Thank { $firm }
handoff-ask = Ask { $firm }
handoff-fee = If you go to { $firm }, we get a fee: { $fee }.
# $taking is "open", "waitlist" or "closed", and $until the day on which that ends, or "none".
handoff-firm = { $firm }: { $why }.{ $taking ->
    [waitlist] { $until ->
        [none] {" "}They have a waiting list at the moment: ask when they could begin.
       *[day] {" "}They have a waiting list until { $until }.
    }
    [closed] { $until ->
        [none] {" "}They take nobody new at the moment: ask when they will.
       *[day] {" "}They take nobody new until { $until }.
    }
   *[open] {""}
}
handoff-no-mail = No mail address of { $firm } is known here.
# $page is a link that says `handoff-contact-page`.
handoff-use-page = Use its { $page }.
handoff-contact-page = contact page
handoff-use-phone = Its number is { $phone }.
copied = Copied.
copy-by-hand = It is selected: copy it with your keyboard or menu.

# --- The shortlist that a prospect opens ------------------------------------------------------------------------------
opened-sorry = This list can't be shown
opened-failed = The list could not be put together.
opened-empty = The link names no firm and says nothing of what you need.
opened-need = What you need: { $need }.
opened-so-looked = So it looked for firms that come closer.
opened-nearest = These come nearest; each says what it lacks.
opened-title-from = { $count ->
    [one] { $firm } thinks that this firm suits you better
   *[other] { $firm } thinks that these suit you better
}
opened-title = { $count ->
    [one] A firm that may suit you better
   *[other] Firms that may suit you better
}
opened-gone = { $firm } has left the directory.
opened-gone-next = { $firm } has left the directory. Its work goes on at { $next }.
opened-dropped = The link names more firms than a list should hold; the first { $count } are shown.
opened-nobody-refers = So the list can't say how they differ from the firm that sent it.
opened-made-near = Nobody has all that you must have; these come nearest.
opened-made-best = These are the firms that fit best, best first.
# $added is "yes" where firms have been added since.
opened-made-by = { $added ->
    [yes] { $firm } picked the firms and put them in this order; what was added since says so. Where { $firm } gets a fee, it says so.
   *[no] { $firm } picked the firms and put them in this order. Where { $firm } gets a fee, it says so.
}
opened-made = { $added ->
    [yes] The sender picked the firms and put them in this order; what was added since says so. Where the sender gets a fee, it says so.
   *[no] The sender picked the firms and put them in this order. Where the sender gets a fee, it says so.
}
sheet-from = { $firm } thinks that this firm suits you better.
sheet-may = A firm that may suit you.
sheet-successor = It goes on with the work of { $firm }.
sheet-instead = In the place of { $firm }. It fits best of the others.
sheet-instead-from = In the place of { $firm }. This one was not picked by { $from }; it fits best of the others.
sheet-closed = It takes on no new work now. Another firm is named below.
sheet-cost = Usually { $range }.
sheet-differ = How they differ from { $firm }
sheet-quote = { $terms ->
    [none] { $firm }, { $basis }.
   *[some] { $firm }, { $basis }, for { $what }.
}
sheet-no-fee = No fee is paid.
sheet-call = Call
sheet-write = Write
sheet-contact = Contact page
sheet-website = Website
sheet-save = Save contact
sheet-ask-for = Ask for
sheet-phone = Phone
sheet-email = Email
sheet-code = QR code of the page of { $firm }
letter-subject = { $from ->
    [yes] { $firm } suggested you
   *[no] A question
}
letter-hello = Hello,
letter-from = { $firm } suggested that I write to you.
letter-need = What I need: { $need }.

# --- Search, sharing --------------------------------------------------------------------------------------------------
search-firms = { $count ->
    [0] No firm yet: see what comes nearest
    [one] One firm
   *[other] { $count } firms
}
search-results = { $count ->
    [0] Nothing found.
    [one] One result.
   *[other] { $count } results.
}
search-first = { $count } results, the first { $most }:
search-more = Look for “{ $words }” in the finder
share-sent = { $firm } sent you this page.
card-ask-for = Ask for { $person }.

# --- What stands in the pages for their scripts, which have no catalogue yet -------------------------------------------
said-offline = The list of firms could not be fetched. Are you offline? Try again when you have a connection.
said-astray = The list of firms is not where it should be. Try again in a minute.
said-damaged = The list of firms arrived damaged. Try again in a minute.
said-updated = This directory was updated just now. Reload the page to see it as it is.
said-failed = Something on this page failed. Reload it; the links on it work all the same.
said-copied = Link copied.
said-copy-this = Copy this link:
said-code = QR code that opens this page
said-code-shortlist = QR code that opens the shortlist
said-code-list = QR code that opens this list
said-code-failed = The code could not be drawn. Try again when you have a connection.
said-results = Results
said-search-unreached = The search can't be reached just now.
