### The form of /join/: its page, what its scripts say, and the page that it shows while it is being written. What is wrong with
### a profile stands in `profile.ftl`, titles and help of the fields in `fields.ftl`.

## The page

join-heading = Add your firm, or mend its profile
join-lead = Fill in the form, read your page as others will, and send the file. It takes about ten minutes. There is no account with us and no fee.
join-plain = The form needs JavaScript, and it isn't running here. You can write the file by hand: copy a profile from { $folder }, change it by the fields below, and propose it as a pull request.
join-plain-how = How, step by step
join-plain-schema = Editors that know { $schema } complete and check it while you type.
join-the-schema = the schema
join-keep = Keep what is here
join-take = Take the other one
join-discard = Throw the draft away
join-drafts = Other drafts on this device:
join-open = Open a profile that is there already
join-open-firm = A firm of this directory, by its name
join-open-listed = Open it
join-open-file = A file from your computer (or drop it anywhere on this page)
join-open-text = Or paste the file's text
join-open-pasted = Read it
join-optional = optional
join-slug = Short name of the file
join-slug-help = The file is { $file }. The short name is part of your page's address and stays for ever: small letters, digits and single hyphens.
join-strangers = What this form does not know
join-strangers-help = It came with the file and stays in it as it is, until you remove it.
join-pictures-pick = Pick pictures on this device
join-pictures-stay = They stay on this device: you see them on your page, and their names are written into the fields above. Nothing is uploaded.
join-pictures-where = Then put the files into { $folder }, under the very names above.
join-pictures-drop = On GitHub, drop a whole folder called { $folder } that holds them.
join-pictures-upload = Upload them on GitHub
join-today = Is all of this right as of today?
join-today-help = Read it once more from the top. Your page says on which day you confirmed it, and people trust that day.
join-confirm = Yes, all of it is right today
join-send = Send it
join-before = Before it can be sent:
join-remarks = It can be sent as it is. Whoever reviews it will look at this:
join-send-github = Send it on GitHub
join-copy = Copy the file
join-download = Download the file
join-alone = This page judges your file alone. The check tells the rest once the file is sent: whether the firms that you name are there, whether a name, an address or a website is another firm's or only looks like it, and whether your budget is far from all others.
join-github = What happens on GitHub
join-github-new = GitHub asks you to sign in, and offers to make a copy of the directory for your change: say yes. Press “Commit changes”, then “Create pull request”. The same checks as here run there, and a person reads it, usually within days.
join-github-edit = GitHub can't be handed the new text of a file that is there already, so the button copies it. Select everything in GitHub's editor, paste, and press “Commit changes”, then “Create pull request”. The same checks as here run there, and a person reads it.
join-elsewhere = Without GitHub
join-elsewhere-mail = Download the file and put it into the folder { $folder } of a copy of this directory's repository. Propose the change the way your host does it: GitLab and Codeberg have an editor in the browser that asks for no git. Or send the file by mail to { $mail }, where this directory is kept; it can go in as it is.
join-elsewhere-host = Download the file and put it into the folder { $folder } of a copy of this directory's repository. Propose the change the way your host does it: GitLab and Codeberg have an editor in the browser that asks for no git. Or send the file by mail to whoever keeps this directory; it can go in as it is.
join-side = Your page and the file
join-side-page = Your page, as others will read it
join-side-file = The file, { $file }
join-side-text = The file's text

## A field

form-needed = (needed)
form-optional = (optional)
form-at-most = At most { NUMBER($most, useGrouping: "true") } characters.
form-example = For example: { $example }
form-not-stated = not stated
form-find-term = Find a term
form-choose = Choose
form-item = { $field }, { $number }
form-remove-item = Remove{ $item }
form-add-one = Add one{ $to }
form-add-line = Add a line{ $to }
form-add-to = to { $field }
form-up-to = Up to { $most }.
form-up-to-each = Up to { $most }, each at most { $characters } characters.

## The groups

group-name = The firm
group-contact = How to reach you
group-budget = What your work costs
group-availability = Whether you take new work
group-best_for = Who you are for, and who not
group-description = In your own words
group-expects = What a new client should have ready
group-proof = Work to look at
group-pictures = Pictures of your work
group-recommends = Firms that you recommend
group-confirmed = About this profile

## The page while it is written

preview-name = The firm's name
preview-summary = What it does, for whom, where.
preview-best-for = Best for
preview-not-for = Not for
preview-expects = What to have ready
preview-proof = See for yourself
preview-recommends = On a page of its own: the firms that you recommend
preview-contact = How to reach them
preview-budget = Budget
preview-for = for { $terms }
preview-fee = Fee: { $fee }.
preview-ask-for = Ask for
preview-phone = Phone
preview-email = Email
preview-contact-page = Contact page
preview-website = Website
preview-confirmed = Confirmed
preview-confirmed-on = The firm confirmed this profile on { $day }.
preview-unconfirmed = The firm has not confirmed this profile yet: ask before you count on it.
preview-until = { $day }; from then on it is not stated.

## What scripts say

form-comma = {", "}
form-sentence = { $message }: { $hint }
form-counted = { $count } of at most { $most } characters
form-today = Today
form-pictures-kind = { $file } is no picture that browsers show: share or export it as JPEG.
form-pictures-large = { $file } is larger than { $most } MB: make it smaller.
form-pictures-many = { $file } is left out: a page shows at most { $most } pictures.
form-pictures-unread = { $file } can't be read: save it anew as JPEG.
form-pictures-small = { $file } has { $width } × { $height } pixels: the longer side wants at least { $long }, the shorter { $short }.
form-pictures-rename = { $file } is called { $name } here: upload it under that name.
form-pictures-copy = Save a copy called { $name }
form-mend = Write { $text }
form-mend-asked = Yes, write { $text }
form-listed = { $field }: { $said }
form-valid = This profile is valid.
form-missing =
    { $count ->
        [one] one field is still needed
       *[other] { $count } fields are still needed
    }
form-wrong =
    { $count ->
        [one] one thing to mend
       *[other] { $count } things to mend
    }
form-what-is-left = What is left?
form-short-name = Short name
form-thanks = Thank you: your page will say that you confirmed it today.
form-draft-kept = A draft is kept on this device, in this browser only.
form-draft-full = There is no room left on this device for a draft: what you typed is lost when you close the page. Download the file to keep it.
form-draft-forbidden = This browser keeps no drafts: what you typed is lost when you close the page.
form-draft-elsewhere = Another draft of this firm is on this device, from another tab or from before. Until you choose, what you type here is not kept.
form-draft-damaged = A draft was kept on this device, and it can't be read any more.
form-draft-gone = The draft is gone.
form-ticked = Ticked for you: { $terms }. The rest is yours to fill in.
form-begun = You have begun a profile here.
form-tick = Tick in it: { $terms }
form-draft-back = Your draft of { $day } is back.
form-draft-published = Open the published profile instead
form-draft-of = { $name }, of { $day }
form-new-firm = a new firm
form-unkept = What you typed is kept nowhere, and would be lost.
form-lose-it = Go on and lose it
form-no-firms = The list of firms could not be fetched, so short names are not looked up. Everything else works.
form-copied = Copied.
form-uncopied = This browser doesn't let the page copy. Open “The file” and copy it by hand, or download it.
form-saved = Saved as { $file }.
form-not-yet = It can't be sent yet: the list above says what is left.
form-github-filled = GitHub opens in a new tab, with the file filled in.
form-github-long = The file is too long to hand over in an address, so it was copied: paste it into GitHub's editor.
form-github-edit = Copied: paste it over the old text in GitHub's editor.
form-line = Line { $line }: { $said }
form-more = And { $count } more.
form-nothing-wrong = Nothing is wrong with it.
form-remove-key = Remove { $key }
form-no-term = Nothing here is called “{ $text }”. Clear the box to see all there is.
form-strange-term = { $term } (no term; untick it)
form-chosen = Chosen: { $terms }
form-none-chosen = Nothing chosen yet.
form-only-for = Only for: { $terms }

## Opening a file

open-no-short-name = That is not the short name of a firm.
open-not-here = The file of { $slug } is not here. Open the file itself.
open-several = Several firms are called so: { $firms }. Write more of the name.
open-nobody = No firm here is called “{ $text }”.
open-no-name = Write the name of a firm first.
open-no-firm = There is no firm with the short name { $slug }.
open-left = { $firm } has left the directory; its file says more than the site. Open the file itself.
open-too-long = This is longer than { $most } KiB, which no profile is.
open-too-large = This file is larger than { $most } KiB, which no profile is.
open-offline = What reads files could not be fetched. Are you offline? Try again when you have a connection.
open-unreadable = This can't be read. { $said }
open-opened-firm = Opened { $firm }.
open-opened = Opened.
open-not-utf8 = This file is not text in UTF-8. Save it as UTF-8.
