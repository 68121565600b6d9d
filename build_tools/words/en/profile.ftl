### What is said of one profile, by `check` and by the form alike. A message's name is `problem-` and the problem's code; after
### `_` it says which of several sentences of that code. `.hint`: what to write instead. `.ask`: a question before the form
### mends it. Names of fields, codes and commands stay as they are in every language.

## Said before or around what else is said

problem-did-you-mean = did you mean '{ $near }'?

## The rules of values

problem-text-too-long = { NUMBER($count, useGrouping: "true") } characters, and at most { NUMBER($most, useGrouping: "true") } fit
    .hint = make it shorter
problem-blank-text = there is no text here
    .hint = write something, or delete the field
problem-blank-text_name = { $it } has neither a letter nor a digit
    .hint = write a name
problem-stray-space = this begins or ends with a space
    .hint = delete the space
problem-angle-bracket = names and labels can't hold '<' or '>'
    .hint = leave them out, or write the word
problem-too-many-marks = more than 3 marks sit on one character, at character { NUMBER($place, useGrouping: "true") }
    .hint = write the plain letter
problem-too-many-marks_chain = { $part } is joined into one sign, too long for any screen
    .hint = write less
problem-control-character_sign = { $point } at character { NUMBER($place, useGrouping: "true") } is a control character
    .hint = delete it, or type the text anew
problem-control-character_none = { $point } at character { NUMBER($place, useGrouping: "true") } is no character for text
    .hint = delete it, or type the text anew
problem-direction-mark = { $point } at character { NUMBER($place, useGrouping: "true") } is a mark that turns the direction of text
    .hint = delete it, or type the text anew
problem-unknown-character = { $point } at character { NUMBER($place, useGrouping: "true") } is no character that every device can show
    .hint = delete it, or type the text anew
problem-invisible-character = { $point } at character { NUMBER($place, useGrouping: "true") } is invisible
    .hint = delete it, or type the text anew
problem-url-too-long = an address of { NUMBER($count, useGrouping: "true") } characters, and at most { NUMBER($most, useGrouping: "true") } fit
    .hint = link to a shorter one
problem-url-not-https = { $it } is not an https address
    .hint = write { $mend }
    .ask = Does your site open at { $mend }? Look before you say yes.
problem-url-not-https_begin = { $it } is not an https address
    .hint = begin with https://
problem-url-characters = { $part } can't be in an address
    .hint = copy the address from the browser
problem-url-login = an address can't hold a user name or a password
    .hint = delete everything up to and with the @
problem-url-port = an address can't name a port
    .hint = delete the colon and the number
problem-url-host = { $it } is not the name of a public site
    .hint = such as https://example.com
problem-url-mixed-scripts = { $it } mixes letters of different alphabets
    .hint = write the site's true name
problem-bad-email = { $it } is not a plain mail address
    .hint = write one address, such as hello@example.com
problem-bad-phone = { $it } is not a telephone number
    .hint = write 5 to 20 digits, such as +1 303-555-0117
problem-bad-date = { $it } is not a date
    .hint = write it as YYYY-MM-DD, such as 2026-10-19
problem-bad-date_none = there is no day { $text }
    .hint = write it as YYYY-MM-DD, such as 2026-10-19
problem-bad-currency = { $it } is not a currency
    .hint = three capital letters, such as USD, CAD or EUR
problem-bad-currency_small = { $it } is not a currency
    .hint = write { $mend }
problem-bad-language = { $it } is not a language's tag
    .hint = such as en, ar or pt-BR
problem-bad-language_mend = { $it } is not a language's tag
    .hint = write { $mend }
problem-bad-number = { $it } is not a whole number
    .hint = write digits only, such as 4000
problem-bad-number_meant = { $it } is not a whole number
    .hint = write { $mend }
problem-bad-number_odd = this is not a whole number
    .hint = write digits only, such as 4000
problem-bad-number_long = this number is too long
    .hint = at most 12 digits
problem-bad-slug = { $it } is not the short name of a firm
    .hint = the name of its file without .yml, such as another-firm
problem-bad-slug_called = { $it } is not the short name of a firm
    .hint = write '{ $slug }', the name of its file without .yml
problem-picture-alt = { $it } is a file's name, and not what the picture shows
    .hint = say what one sees, in a few words
problem-picture-name = { $it } can't be the name of a picture
    .hint = rename the file: small letters a–z, digits and single hyphens, then .jpg, .png, .webp or .avif

## Fields that belong together

problem-no-contact = nobody can reach this firm
    .hint = give at least one of email, phone and url
problem-budget-order = the budget goes from { $from } down to { $to }
    .hint = exchange the two
problem-until-alone = there is an end to an availability that is not stated
    .hint = add `availability`
problem-successor-alone = only a firm that has retired has a successor
    .hint = add `status: retired`, or delete it

## The shape of values

problem-wrong-type_text =
    text was expected here, and this is { $actual ->
        [list] a list
        [fields] fields
        [nothing] nothing
       *[text] text
    }
    .hint = write the words; put quotes around them if need be
problem-wrong-type_list =
    a list was expected here, and this is { $actual ->
        [list] a list
        [fields] fields
        [nothing] nothing
       *[text] text
    }
    .hint = write [one, two], or one item a line, each after a hyphen
problem-wrong-type_group =
    fields of its own were expected here, and this is { $actual ->
        [list] a list
        [fields] fields
        [nothing] nothing
       *[text] text
    }
    .hint = indent them below, one a line
problem-wrong-type_hyphen = there has to be a space after the hyphen
    .hint = write `{ $fixed }`, and so each item
problem-wrong-type_pair = a colon with a space after it makes fields of this text
    .hint = put quotes around it: { $fixed }
problem-wrong-type_date = a date was expected
    .hint = write it as YYYY-MM-DD, such as 2026-10-19
problem-unknown-choice = { $it } is not one of the choices
    .hint = write { $others } or { $last }
problem-unknown-choice_odd = this is not one of the choices
    .hint = write { $others } or { $last }
problem-unknown-term = { $it } is not a term of { $facet }
    .hint = known: { $known }
problem-unknown-term_elsewhere = { $it } is a term of { $other }, not of { $facet }
    .hint = move it to `{ $other }`; known here: { $known }
problem-unknown-facet = { $it } is not a facet
    .hint = known: { $known }
problem-unknown-field = { $it } is not a field
    .hint = known: { $known }
problem-unknown-field_inside = { $it } is not a field of { $around }
    .hint = known: { $known }
problem-missing-field = { $it } is missing
    .hint = add a line such as `{ $example }`
problem-missing-field_slug = the file needs a short name
    .hint = such as another-firm
problem-missing-value = { $name } has no value
    .hint = write one, or delete the line
problem-missing-value_item = this item has no value
    .hint = write one, or delete the line
problem-missing-value_needed = { $name } has no value, and every profile needs one
    .hint = write it after the colon, such as `{ $example }`
problem-too-few = the list is empty
    .hint = name at least one, or delete the field
problem-too-many = { $count } items, and at most { $most } fit
    .hint = keep those that matter most
problem-said-twice = { $it } is in the list twice
    .hint = delete one of them
problem-bad-boolean = { $it } is neither true nor false
    .hint = write true or false
problem-bad-boolean_odd = this is neither true nor false
    .hint = write true or false
problem-bad-weight = { $it } is not a weight
    .hint = write a number such as 3 or 0.5, with at most three decimals
problem-bad-weight_odd = this is not a weight
    .hint = write a number such as 3 or 0.5, with at most three decimals
problem-bad-id = { $it } can't be an id
    .hint = small letters a–z, digits and single hyphens, such as weekly-visits
problem-bad-id_facet = { $it } can't be the id of a facet
    .hint = small letters a–z, digits and single hyphens, such as weekly-visits
problem-bad-id_term = { $it } can't be the id of a term
    .hint = small letters a–z, digits and single hyphens, such as weekly-visits

## The form of a file

problem-not-utf8 = the file is not UTF-8: the byte at offset { $offset } can't be read
    .hint = save it as UTF-8
problem-line-break = { $point } is used as a line break
    .hint = save the file with Unix line ends (LF)
problem-control-character = { $point } is no character for text
    .hint = delete it, or type the line anew
problem-control-character_escaped = { $point } is no character for text
    .hint = delete the escape
problem-control-character_beyond = an escape names a character that does not exist
    .hint = write the character itself
problem-empty-file =
    the file is empty, and a { $what ->
        [vocabulary] vocabulary
        [page] front matter
        [mapping] mapping
       *[profile] profile
    } was expected
    .hint = begin with `name: …`
problem-not-a-mapping =
    the file holds { $actual ->
        [list] a list
       *[text] text
    }, and a { $what ->
        [vocabulary] vocabulary
        [page] front matter
        [mapping] mapping
       *[profile] profile
    } was expected
    .hint = write lines such as `name: …`
problem-several-documents = a second document starts here
    .hint = keep one document in a file
problem-several-documents_rest = a second document starts here
    .hint = keep one document, and delete what follows
problem-yaml-directive = directives (lines that begin with %) are not allowed
    .hint = delete the line
problem-yaml-anchor = anchors (&) and aliases (*) are not allowed
    .hint = write the value out; if it is text, put quotes around it: "{ $text }"
problem-yaml-tag = tags (!) are not allowed
    .hint = write the value out; if it is text, put quotes around it: "{ $text }"
problem-merge-key = merge keys (<<) are not allowed
    .hint = write the fields out
problem-odd-key = { $it } can't be a key: keys must be plain words
    .hint = use letters a–z, digits, - and _
problem-odd-key_none = there is no key before the colon: keys must be plain words
    .hint = write the field's name
problem-odd-key_colon = there has to be a space after the colon
    .hint = write `{ $fixed }`
problem-odd-key_hyphen = there has to be a space after the hyphen
    .hint = write `{ $fixed }: …`
problem-odd-key_comma = a comma in brackets ends a number
    .hint = write it without the comma, such as 4000
problem-odd-key_nested = a list or a mapping can't be a key: keys must be plain words
    .hint = if it is text, put quotes around it
problem-duplicate-key = { $it } is there twice: on line { $first } and on line { $second }
    .hint = keep one of them
problem-duplicate-key_case = { $it } and { $other } are the same key: on line { $first } and on line { $second }
    .hint = keep one of them
problem-hash-in-text = everything from the # on is left out as a comment
    .hint = put quotes around the text; or, if a comment is meant, a space after the #
problem-too-deep = lists and mappings stand more than { $most } deep in each other
    .hint = no field needs more than four
problem-tab-indent = the line is indented with a tab
    .hint = use spaces instead
problem-yaml-syntax = this line is not what YAML expects here
    .hint = compare its spaces, quotes and colons with the lines around it
problem-yaml-syntax_outdented = this line belongs to what begins above it, and stands no further in
    .hint = put two more spaces before it than the field has
problem-yaml-syntax_glued = there is no space before the #
    .hint = put one there if a comment is meant; if it is text, put it inside the quotes
problem-yaml-syntax_space = there has to be a space after the colon
    .hint = write `{ $fixed }`
problem-yaml-syntax_hyphen = there has to be a space after the hyphen
    .hint = write `{ $fixed }`
problem-yaml-syntax_colon = there is no colon on this line
    .hint = write `{ $fixed }: …`, or indent it under the line above
problem-yaml-syntax_quotes = this line means something else in YAML than it seems to
    .hint = put quotes around it: { $fixed }
problem-yaml-syntax_open = the quotes that open on line { $line } never close
    .hint = add the closing quotes
problem-yaml-syntax_bracket = the { $open } that opens here never closes
    .hint = add a { $close } after the last item
problem-yaml-syntax_comma = a comma is missing here, inside { $open } and { $close }
    .hint = write one between two items
problem-yaml-syntax_inside = there is a second colon inside the braces
    .hint = put quotes around the text: { $fixed }

## The short name

problem-alias-taken = { $it } is the name of another firm
    .hint = choose another one; if the firm is yours, open its profile above
problem-reserved-name = { $it } is kept for the site itself
    .hint = such as { $good }

## For whoever reviews

problem-mixed-scripts = { $it } mixes letters of different alphabets
    .hint = make sure that it is the firm's true name
problem-many-terms = { $count } terms of { $facet }: is the firm good at all of them?
    .hint = keep those that it is best at
problem-former-id = { $it } is a former id
    .hint = write { $today }
problem-fee = money changes hands for this recommendation
    .hint = make sure that the words say who pays what
problem-personal-email = { $it } is a private mailbox
    .hint = make sure that the firm wants it published
problem-day-to-come = { $day } is yet to come
    .hint = write the day on which it was
problem-markup = { $it } is shown as it stands: only the description can hold Markdown, and nothing HTML
    .hint = write plain words
problem-odd-budget_wide = { $to } is more than { $times } times { $from }
    .hint = make sure that no digit is missing, and none too many
problem-keeping-space = { $it } holds a space that breaks no line
    .hint = it is shown as a plain space; write one, if you like
problem-line-joined = a line break became a space, since this is one line
