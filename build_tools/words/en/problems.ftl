### What `check` says beyond one profile, how it reports, and what `match` prints beside what the rule says. Names of messages as in `profile.ftl`.

## Files that can't be read, and their names

problem-symbolic-link = this is a symbolic link, and links are not followed
    .hint = put the file itself here
problem-hard-link = this file has a second name elsewhere (a hard link)
    .hint = put a copy here
problem-not-a-file = this is a pipe, a socket or a device, not a file
    .hint = delete it
problem-not-a-file_folder = this is a folder, and a file was expected
    .hint = move it elsewhere
problem-not-a-file_among = there is a folder in partners/, and only profiles belong there
    .hint = move it elsewhere
problem-unreadable-file = the file can't be read: { $reason }
    .hint = mend its permissions
problem-unreadable-file_changed = the file changed while it was read
    .hint = run it again
problem-unreadable-file_vanished = the file vanished while it was read
    .hint = run it again
problem-unreadable-file_gone = the file vanished while it was read
problem-unreadable-file_closed = nobody may read this file (mode 000)
    .hint = mend its permissions: chmod 644
problem-file-too-large = the file is larger than { NUMBER($most, useGrouping: "true") } KiB
    .hint = make it smaller
problem-lfs-pointer = this is a pointer of Git LFS, not the file itself
    .hint = commit the file without LFS
problem-file-name-clash = the name is the same as { $other } on some systems
    .hint = rename one of the two
problem-file-name = the file's name is not one for a profile: small letters a–z, digits and single hyphens, then .yml
    .hint = a name such as { $good }
problem-bad-picture = this is no picture that can be read to its end
    .hint = save it anew as JPEG, PNG, WebP or AVIF
problem-bad-picture_second =
    this is a picture and { $second ->
        [zip] an archive (ZIP)
        [rar] an archive (RAR)
        [sevenz] an archive (7z)
        [gzip] an archive (gzip)
        [program] a program
        [pdf] a document (PDF)
        [script] a script
       *[page] a page or a script
    } in one file
    .hint = save it anew as JPEG, PNG, WebP or AVIF
problem-bad-picture_huge = the picture has more pixels than any camera makes, and at most { $most } million fit
    .hint = make it smaller: 2,400 pixels across are enough
problem-bad-picture_small = the picture has { NUMBER($width, useGrouping: "true") } × { NUMBER($height, useGrouping: "true") } pixels, too few to be shown large
    .hint = the longer side wants at least { $long }, the shorter { $short }; send it as the camera made it
problem-bad-picture_kind = the name says { $named }, and the file is { $kind }
    .hint = rename it
problem-bad-picture_size = the picture has { NUMBER($width, useGrouping: "true") } × { NUMBER($height, useGrouping: "true") } pixels, and at most { $most } million fit
    .hint = make it smaller: 2,400 pixels across are enough
problem-bad-picture_moves = the picture moves: it has { $frames } frames
    .hint = save one of them as a still picture
problem-unnamed-picture = no profile names this picture, so nobody will see it
    .hint = name it under `pictures` in { $file }, or delete it
problem-missing-picture = { $it } is not in { $folder }
    .hint = put it into { $folder }, under this very name
problem-missing-picture_near = { $it } is not in { $folder }
problem-picture-folder = each firm's pictures lie in a folder of its own
    .hint = put it into { $folder }/ and the firm's short name
problem-picture-folder_firm = there is no firm { $it }
    .hint = name it by the firm's short name, or delete it
problem-picture-folder_renamed = there is no firm { $it }
    .hint = rename it to { $today }
problem-symbolic-link_folder = this is a symbolic link, and links are not followed
    .hint = put the folder itself here
problem-picture-name_svg = only pictures as JPEG, PNG, WebP or AVIF are shown
    .hint = an SVG can hold scripts: export it as PNG
problem-picture-name_gif = only pictures as JPEG, PNG, WebP or AVIF are shown
    .hint = save it as PNG
problem-picture-name_heic = only pictures as JPEG, PNG, WebP or AVIF are shown
    .hint = share or export it as JPEG
problem-picture-name_tiff = only pictures as JPEG, PNG, WebP or AVIF are shown
    .hint = save it as JPEG

## Between firms

problem-alias-taken_own = { $it } is this firm's name today
    .hint = delete it
problem-alias-taken_today = { $it } is the name of another firm
    .hint = a name is never used again; rename that firm's file
problem-alias-taken_former = { $it } is a former name of { $other } already
    .hint = delete it in one of the two
problem-reserved-name_alias = { $it } is kept for the site itself
    .hint = delete it
problem-unknown-partner = there is no firm { $it }
    .hint = the name of a file in partners/, without .yml
problem-unknown-partner_near = there is no firm { $it }
problem-unknown-partner_called = { $it } is not the short name of a firm
    .hint = write '{ $slug }', the name of its file without .yml
problem-recommends-itself = a firm can't recommend itself
    .hint = name another firm, or delete the entry
problem-said-twice_firm = { $it } is recommended twice
    .hint = put both reasons into one entry
problem-recommends-retired = { $it } has retired
    .hint = delete the entry
problem-recommends-retired_heir = { $it } has retired
    .hint = perhaps its successor '{ $heir }'?
problem-bad-successor = a firm can't succeed itself
    .hint = name another firm, or delete the line
problem-successor-retired = { $it } has retired too
    .hint = name the firm that took over from it
problem-bad-home = the home firm { $it } has retired
    .hint = name another firm as `home`, or none
problem-lookalike-name = { $it } looks like { $other } of { $slug }
    .hint = add what tells the two apart, such as a place
problem-shared-website = { $slug } has the same website
    .hint = make sure that these are two firms
problem-odd-budget_low =
    { $sum } for a { $per ->
        [month] month
        [year] year
       *[project] project
    }: all others begin at { $next } or more
    .hint =
        make sure that no digit is missing, none too many, and that it is for a { $per ->
            [month] month
            [year] year
           *[project] project
        }
problem-odd-budget_high =
    { $sum } for a { $per ->
        [month] month
        [year] year
       *[project] project
    }: all others begin at { $next } or less
    .hint =
        make sure that no digit is missing, none too many, and that it is for a { $per ->
            [month] month
            [year] year
           *[project] project
        }

## For whoever reviews

problem-page-template = { $it } makes the theme treat this page in another way
    .hint = make sure that it may
problem-page-html = this page holds HTML, which can show anything and lead anywhere
    .hint = write it in Markdown, or make sure that you know what it does
problem-placeholder = this still waits for its owner
    .hint = write your own in its place
problem-placeholder_what = this still waits for its owner
    .hint = { $what }; then delete the mark
problem-placeholder_invented = { $it } is the demonstration's, or an example's
    .hint = write your own in its place, or delete the file of a firm that is invented

## The vocabulary

problem-primary-facet = no facet is the primary one
    .hint = write `primary: true` in one of them
problem-primary-facet_second = { $it } is the primary facet already
    .hint = write `primary: true` in one of them only
problem-alias-taken_facet = { $it } stands for something else already
    .hint = delete it here
problem-reserved-name_facet = { $it } is kept for something else
    .hint = choose another id for this facet
problem-reserved-name_term = { $it } is kept for browsers
    .hint = choose another id
problem-bad-relation = { $it } can't relate to itself
    .hint = delete it
problem-bad-relation_above = { $it } is broader or narrower already, which says more
    .hint = delete it from related
problem-bad-relation_elsewhere = { $it } is a term of { $facet }, and relations stay inside a facet
    .hint = name a term of the same facet
problem-too-deep_broader = more than { $most } terms stand above { $it }
    .hint = leave out the steps that nobody asks for
problem-broader-circle = { $it } comes to stand above itself
    .hint = follow `broader` upwards and cut the circle
problem-unknown-term_former = { $it } is a former id of { $term }
    .hint = write { $today }
problem-unknown-term_near = { $it } is not a term of { $facet }
problem-unknown-term_undefined = { $it } is not a term of { $facet }
    .hint = define it first
problem-alias-taken_term = { $it } is the id of a term today
    .hint = an id is never used again; delete the alias
problem-alias-taken_alias = { $it } is an alias of { $other } already
    .hint = delete one of them
problem-doubled-word = { $it } is a label or synonym of { $other } already
    .hint = a word leads to one term of a facet; delete it here

## Pages, messages and needs

problem-page-file = only Markdown pages (.md) and pictures (.jpg, .png, .webp, .avif) are published from directory/pages
    .hint = a style sheet, a logo or a template goes into directory/theme/, where developers review it
problem-page-address_owned = the site makes /{ $address } itself, so no file of yours can stand there
    .hint = give the file another name, or put it into another folder, such as guides/
problem-page-address_twice = { $other } has the same address
    .hint = rename one of the two
problem-page-address = this is no address of a page
    .hint = such as guides/old, without what follows #
problem-alias-taken_owned = the site makes /{ $address } itself, so no page can have stood there
    .hint = delete it from `aliases`
problem-alias-taken_page = /{ $address } is the address of { $other }
    .hint = delete it from `aliases`
problem-wrong-type_aliases = a list of addresses was expected here
    .hint = such as `aliases: [guides/old]`
problem-wrong-type_need = must, prefer and budget were expected here
    .hint = such as `must: {"{"}region: [north]{"}"}`
problem-wrong-type_facets = facets were expected here
    .hint = such as `{ $kind }: {"{"}region: [north]{"}"}`
problem-wrong-type_terms = a list of terms was expected here
    .hint = such as `{ $facet }: [one, two]`, or where any of them is enough `{ $facet }: [[one, two]]`
problem-unknown-field_need = { $it } is no part of a need
    .hint = known: must, prefer, budget
problem-empty-need = this need asks for nothing
    .hint = name a term under must or prefer
problem-bad-budget = { $it } is not a budget
    .hint = digits only, such as 12000, 900/month or 9000/year
problem-bad-budget_odd = a budget was expected here
    .hint = such as 12000, 900/month or 9000/year
problem-asked-twice = { $it } is asked as a must and as a wish
    .hint = keep one of the two
problem-unknown-message = no message is called { $it }
    .hint = known: { $known }
problem-unknown-message_near = no message is called { $it }
problem-missing-slot = the message to the prospect lacks {"{"}link{"}"}, the shortlist
    .hint = write {"{"}link{"}"} on a line of its own
problem-unknown-slot = { $it } stands for nothing
    .hint = known: { $known }
problem-unknown-slot_like = { $it } stands for nothing
    .hint = did you mean { $like }? known: { $known }
problem-unknown-slot_brace = a { $it } stands alone
    .hint = braces are for words that are filled in, such as {"{"}need{"}"}
problem-unknown-slot_place = { $it } is not at the beginning of its line
    .hint = move it there: it decides on the whole line

## What was public once

problem-bad-record = this is no address of the site: one stands on each line and begins with /
    .hint = delete what does not belong here; what a merge left over is safe to delete, the addresses are not
problem-bad-record_name = { $it } is no address of the site
    .hint = write one such as /guides/old/
problem-history-unread = git's history can't be read: { $reason }
    .hint = { $hint }
problem-history-unread_shallow = this clone is shallow, so what was here before can't be seen
    .hint = fetch it whole: git fetch --unshallow; in a workflow: fetch-depth: 0
problem-history-unread_said = { $reason }
problem-history-unread_slow = git took longer than { $seconds } seconds
problem-history-unread_unable = git can't be run: { $reason }
problem-history-unread_ended = git ended with { $status }
problem-history-unread_owner = the repository belongs to somebody else
    .hint = if you trust it: git config --global --add safe.directory, and its full path
problem-another-directory =
    of { NUMBER($firms, useGrouping: "true") } firms that were public here, { $left ->
        [0] none
       *[other] { $left }
    } is left: another directory?
    .hint = delete { $record } if there is one, and begin your own with `better-fit init`
problem-vanished-profile = /{ $address } was public and now has no page, redirect or tombstone
    .hint = renamed? write `aliases: [{ $slug }]` in its new file; gone? bring the file back and write `status: retired` in it; if nobody should have seen it: `better-fit forget { $slug }`, or --all
problem-vanished-profile_heir = /{ $address } was public and now has no page, redirect or tombstone
    .hint = renamed? write `aliases: [{ $slug }]` in { $file }; else bring the file back and write `status: retired` in it; if nobody should have seen it: `better-fit forget { $slug }`, or --all
problem-vanished-page = /{ $shown } was public and now has no page, redirect or tombstone
    .hint = renamed? write `aliases: [{ $former }]` in the front matter of the page that took its place; gone? write `/{ $address }` in { $file }: its address then says so, and where to go instead
problem-vanished-page_like = /{ $shown } was public and now has no page, redirect or tombstone
    .hint = renamed? write `aliases: [{ $former }]` in the front matter of the page that took its place, perhaps /{ $like }; gone? write `/{ $address }` in { $file }: its address then says so, and where to go instead
problem-vanished-term_facet = { $it } was a facet of this directory, and links that ask for it have lost it
    .hint = bring it back; if no link can hold it: `better-fit forget { $facet }/`, or --all
problem-vanished-term = { $it } was a term of { $facet }, and links that ask for it have lost it
    .hint = add it to the `aliases` of the term that took its place; else bring it back; if no link can hold it: `better-fit forget { $facet }/{ $term }`, or --all
problem-vanished-term_like = { $it } was a term of { $facet }, and links that ask for it have lost it
    .hint = add it to the `aliases` of the term that took its place, perhaps { $like }; else bring it back; if no link can hold it: `better-fit forget { $facet }/{ $term }`, or --all

## The rehearsal of a build

problem-settings_plugins = better-fit is not among the plugins
    .hint = write `plugins: [better-fit]`, or what MkDocs then builds shows no firm
problem-settings_templates = no template is published from directory/pages
    .hint = a template goes into directory/theme/, and its pages are the site's own
problem-settings_address = { $it } is no address of a site
    .hint = write one that begins with https://, such as https://directory.example/
problem-settings_mistake = { $said }
    .hint = help/own and MkDocs' manual say which there are
problem-settings_said = { $said }
    .hint = { $hint }
problem-settings_hook = there is no file { $it }
    .hint = mend the path, or take the line out
problem-settings_plugin = the plugin { $it } is not installed
    .hint = install it, or take the line out
problem-settings_plugin-near = the plugin { $it } is not installed
problem-language-words = what prospects write in { LANGUAGE($language) } is read without negation, strength and sums
    .hint = there are words for { $known }; the terms of the vocabulary are found in any language
problem-broken-link = the link { $it } leads nowhere: { $said }
    .hint = mend the link; a page of yours is linked by its file, such as about.md, and its headings as about.md#heading

## Sheets and new directories

problem-unreadable-row = { $why }
    .hint = { $hint }
problem-unreadable-row_cells = { $count } cells, and the header names { $named }: { $first }, …
    .hint = put quotes around a cell that holds the sign between columns, or add what is missing
problem-file-name_taken = { $it } gives no free name for a file
    .hint = add a column for the slug
problem-lookalike-name_row = row { $row } is this firm already, or looks like it
    .hint = put what both rows say into one; or, if these are two firms, what tells them apart into the names
problem-lookalike-name_earlier = an earlier row is this firm already, or looks like it
    .hint = put what both rows say into one; or, if these are two firms, what tells them apart into the names
problem-lookalike-name_there = looks like { $other } of partners/{ $slug }.yml, which has another website
    .hint = if it is another firm, add to its name what tells the two apart
problem-file-name-clash_there = partners/{ $slug }.yml is there already
    .hint = run it again
problem-wrong-type_decision = a list of terms was expected here
    .hint = such as [weekly-visits]; or ask; or skip, to leave it out
problem-wrong-type_values = a list of values was expected after { $it }
    .hint = such as `lawns: [Turf]`
problem-wrong-type_constant = text or a list was expected here
    .hint = write what holds for every row
problem-wrong-type_source = { $field } needs one of column, text and value
    .hint = such as `{"{"}column: Name{"}"}`
problem-missing-field_unfilled = nothing fills { $it }
    .hint = add `{ $field }: {"{"}column: …{"}"}`, or `{ $field }: {"{"}value: …{"}"}` for what holds for every row
problem-missing-field_row = nothing in this row gives { $it }
    .hint = fill the cell, or name another source for it
problem-unknown-field_sheet = { $it } can't be filled from a sheet
    .hint = known: { $known }
problem-unknown-field_column = there is no column { $it }
    .hint = the sheet has: { $known }
problem-unknown-field_terms = { $field } has no terms
    .hint = delete `terms`, `search` and `place` here
problem-too-few_unfilled = nothing fills { $it } yet
    .hint = name the terms that hold for every row
problem-unknown-term_undecided = what it means for { $facet } is not decided yet
    .hint = write it in the mapping after the term that it means, or after skip; `otherwise: skip` leaves out all such
problem-bad-slug_file = { $it } can't be a file's name here
    .hint = small letters a–z, digits and single hyphens, at most 60, such as { $good }
problem-vanished-page_unmade = /{ $address } was public and now has no page, redirect or tombstone
    .hint = `better-fit check` says more; if it may be gone, write `/{ $address }` in directory/forgotten.txt
problem-unknown-choice_colour = { $it } is no colour
    .hint = write #rrggbb or a name, such as teal
problem-unknown-choice_field = { $it } is no field that there are words for
    .hint = known: { $known }
problem-unknown-choice_language = { $it } is no language that there are words for
    .hint = known: { $known }
problem-url-not-https_engine = { $it } is neither a wheel of better-fit nor an address
    .hint = the file better_fit-….whl, or https://github.com/somebody/better-fit@commit
problem-url-characters_part = { $it } has a part after ? or #
    .hint = write the address of the first page
problem-blank-text_letter = { $it } has no letter
    .hint = write a name

## The report

report-for-review = for review: { $said }
report-no-change = no file of a firm or of the owner changes
report-change =
    { $file }: { $how ->
        [new] new
        [deleted] deleted
       *[changed] changed
    }, { $whose }
report-nothing = nothing
report-this = this
report-owner = the owner
report-nameless = a firm without a name
report-picture-of = the firm { $firm }
report-given-up = is given up for good
report-html = HTML in line { $line }
report-more-of-file = { $file }: { NUMBER($count, useGrouping: "true") } more, not shown; --format json lists them all
report-more-files =
    { $files ->
        [one] { NUMBER($files, useGrouping: "true") } other file
       *[other] { NUMBER($files, useGrouping: "true") } other files
    }: { NUMBER($count, useGrouping: "true") } more, not shown
report-profiles =
    { $count ->
        [one] { NUMBER($count, useGrouping: "true") } profile
       *[other] { NUMBER($count, useGrouping: "true") } profiles
    }
report-no-problems = no problems
report-problems =
    { $count ->
        [one] { NUMBER($count, useGrouping: "true") } problem
       *[other] { NUMBER($count, useGrouping: "true") } problems
    } ({ $codes })
report-reviews =
    { $count ->
        [one] { NUMBER($count, useGrouping: "true") } thing
       *[other] { NUMBER($count, useGrouping: "true") } things
    } for review

## The answer of `match`

outcome-asked = Asked: { $asked }.
outcome-group = { $group }:
outcome-recommended = recommended by { $firm }
outcome-more = { list-more }: --limit { $total }
outcome-not-better = Not better than { $firm }: { $firms }
outcome-misses = Nearest misses:

## What a call can't be done with

call-directory-broken =
    { $count ->
        [one] { $count } problem
       *[other] { $count } problems
    } in the directory
call-folder-linked = { $folder }/ is a symbolic link, and links are not followed
    .hint = put the folder itself there
call-folder-missing = no folder { $folder }/ in { $root }
    .hint = go to the directory's folder, or name it with -C
call-vocabulary-missing = no { $file } in { $root }
    .hint = go to the directory's folder, or name it with -C
call-profile-missing = there is no profile { $name }
    .hint = name a file in { $folder }/
call-profile-elsewhere = { $name } is not in { $folder }/
    .hint = only profiles can be named; without a name everything is checked
call-git-missing = there is no git here, or no repository of it
    .hint = leave out --changed
call-commit-unknown = { $it } is no commit that is known here
    .hint = name one, such as origin/main
call-firms-none = there are no firms in partners/
    .hint = `better-fit new NAME` makes the first profile
call-pair = { $it } names no facet and term
    .hint = such as --{ $kind } region=north, or where any is enough --{ $kind } 'region=north|south'
call-referrer-left = { $it } has left the directory
    .hint = name a firm that is still here
call-referrer-left_heir = { $it } has left the directory
    .hint = its successor is { $successor }
problem-unknown-language = { $it } is none of the languages that there are
    .hint = write one of { $known }
problem-unsaid = { $count ->
        [one] { $count } facet or term has
       *[other] { $count } facets and terms have
    } no label in { LANGUAGE($language) }, and { $count ->
        [one] stands
       *[other] stand
    } there as in the main language
    .hint = say it below the facet or the term: `in: {"{"}{ $language }: {"{"}label: …{"}"}{"}"}`
problem-unsaid_verb = { $it } is said nowhere: sentences in { LANGUAGE($language) } need the verb's forms
    .hint = state them, such as `forms: {"{"}it: …, they: …{"}"}`, or delete the line
problem-settings_also-in = { $it } is no other language that the site can speak
    .hint = write a list of { $known }, such as `also_in: [{ $example }]`
problem-settings_also-in-said = { $it } is nothing that is said in another language
    .hint = below a language stand `site_description` and `notice`, each a text
