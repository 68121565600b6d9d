"""Every code that a problem can have: what it means and what to do. Codes are stable, since people search for them.

The page `directory/pages/help/problems.md` explains the same codes; a test holds the two together.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CodeDoc:
    """What a code means and what to do about it, one sentence each."""

    meaning: str
    action: str


CODES: dict[str, CodeDoc] = {
    "file-name": CodeDoc(
        "The file's name is not one for a profile.",
        "Name it in small letters a–z, digits and single hyphens, at most 60, and end it with .yml.",
    ),
    "file-name-clash": CodeDoc("Two files have names that are the same on some systems.", "Rename one of the two."),
    "reserved-name": CodeDoc(
        "The name is kept for the site itself, or for something else that would clash with it.",
        "Choose another name, such as one with the firm's trade in it.",
    ),
    "symbolic-link": CodeDoc(
        "The file is a symbolic link, and links are not followed.", "Put the file itself in its place."
    ),
    "hard-link": CodeDoc(
        "The file has a second name elsewhere, so that changing one changes the other.", "Put a copy in its place."
    ),
    "not-a-file": CodeDoc(
        "This is a folder, a pipe, a socket or a device.", "Delete it, or move it out of the folder."
    ),
    "unreadable-file": CodeDoc(
        "The file can't be read, or changed while it was read.", "Mend its permissions, or run the check again."
    ),
    "file-too-large": CodeDoc("A profile may have 64 KiB, the vocabulary 4 MiB.", "Make it shorter."),
    "lfs-pointer": CodeDoc("Git LFS has put a pointer in the file's place.", "Commit the file without LFS."),
    "not-utf8": CodeDoc("The file is not saved as UTF-8.", "Save it as UTF-8 in your editor."),
    "line-break": CodeDoc(
        "Lines end with a sign that not every tool reads as a line's end.",
        "Save the file with Unix line ends (LF); those of Windows (CRLF) are fine too.",
    ),
    "control-character": CodeDoc(
        "The text holds a character that controls devices and shows nothing.", "Delete it, or type the line anew."
    ),
    "empty-file": CodeDoc("There is nothing in the file.", "Begin with the line `name: …`."),
    "not-a-mapping": CodeDoc(
        "The file holds a list or plain text instead of fields.", "Write one field a line, such as `name: Acme`."
    ),
    "yaml-syntax": CodeDoc(
        "A line is not what YAML expects; most often a text with a colon wants quotes.",
        "Put quotes around the text, as the hint shows.",
    ),
    "tab-indent": CodeDoc("A tab stands where YAML wants spaces.", "Use spaces."),
    "yaml-directive": CodeDoc(
        "A line begins with %, which YAML takes for a command.", "Delete the line, or put quotes around the text."
    ),
    "yaml-anchor": CodeDoc(
        "A value begins with & or *, which YAML takes for an anchor or an alias.",
        "Write the value out; if it is text, put quotes around it.",
    ),
    "yaml-tag": CodeDoc("A value begins with !, which YAML takes for a tag.", "If it is text, put quotes around it."),
    "merge-key": CodeDoc("The key << would copy fields from elsewhere.", "Write the fields out."),
    "several-documents": CodeDoc("A line --- or ... starts a second document.", "Keep one document in a file."),
    "too-deep": CodeDoc(
        "Lists and fields stand more than eight deep in each other.",
        "Look at the guide; no field needs more than four.",
    ),
    "odd-key": CodeDoc("A key is no plain word.", "Use letters a–z, digits, hyphens and underscores."),
    "duplicate-key": CodeDoc("A key is there twice, perhaps in other capitals.", "Keep one of the two lines."),
    "missing-value": CodeDoc("A key or a hyphen has nothing behind it.", "Write a value, or delete the line."),
    "hash-in-text": CodeDoc(
        "YAML leaves out what follows a # after a space.",
        "Put quotes around the text; for a comment, put a space after the #.",
    ),
    "missing-field": CodeDoc("A field that every profile needs is not there.", "Add the line that the hint shows."),
    "unknown-field": CodeDoc("There is no field of this name.", "Write the name that the hint shows."),
    "wrong-type": CodeDoc(
        "A list, a text or fields were expected, and something else is there.", "Write it as the hint shows."
    ),
    "unknown-choice": CodeDoc(
        "The value is none of the few that are possible here.", "Write one of those that the hint names."
    ),
    "too-few": CodeDoc("The list is empty.", "Name at least one, or delete the field."),
    "too-many": CodeDoc("The list is longer than it may be.", "Keep what matters most."),
    "said-twice": CodeDoc("The same thing is in a list twice.", "Delete one of them."),
    "blank-text": CodeDoc("There is nothing to read in this text.", "Write something, or delete the field."),
    "text-too-long": CodeDoc("The text is longer than it may be.", "Make it shorter."),
    "one-line": CodeDoc("The text has several lines, and one is expected.", "Join the lines, or use > instead of |."),
    "stray-space": CodeDoc("The text begins or ends with a space.", "Delete the space."),
    "angle-bracket": CodeDoc("Names and labels can't hold < or >.", "Leave them out, or write the word."),
    "direction-mark": CodeDoc(
        "An invisible mark turns the direction of the text around it.",
        "Delete it. Arabic and Hebrew are shown rightly without it.",
    ),
    "invisible-character": CodeDoc(
        "The text holds a character that nobody can see.", "Delete it, or type the text anew."
    ),
    "unknown-character": CodeDoc("The text holds a character that most devices can't show.", "Choose another one."),
    "too-many-marks": CodeDoc("More than three marks are stacked on one letter.", "Write the plain letter."),
    "url-not-https": CodeDoc(
        "The address doesn't begin with https://.", "Write it with https; nearly every site has it."
    ),
    "url-host": CodeDoc(
        "The address doesn't lead to a public site.", "Write the site's full name, such as https://example.com."
    ),
    "url-mixed-scripts": CodeDoc(
        "The site's name mixes letters of different alphabets, as a forged one would.", "Write the site's true name."
    ),
    "url-login": CodeDoc("The address holds a user name or a password.", "Delete everything up to and with the @."),
    "url-port": CodeDoc("The address names a port.", "Delete the colon and the number."),
    "url-characters": CodeDoc(
        "The address holds a space, a quote or another character that addresses can't have.",
        "Copy it from the browser's address line.",
    ),
    "url-too-long": CodeDoc("The address is longer than 200 characters.", "Link to a shorter one."),
    "bad-email": CodeDoc("This is not one plain mail address.", "Write one address, such as hello@example.com."),
    "bad-phone": CodeDoc(
        "This is not a telephone number.", "Write 5 to 20 digits, with spaces, + - ( ) . or , between them."
    ),
    "bad-date": CodeDoc("This is no day of the calendar, or is written in another form.", "Write it as YYYY-MM-DD."),
    "bad-number": CodeDoc(
        "This is not a whole number, or it has more than 12 digits.", "Write digits only, without separators."
    ),
    "bad-currency": CodeDoc("There is no such currency.", "Write the three letters of ISO 4217, such as USD."),
    "bad-budget": CodeDoc("This is not a budget.", "Write 12000, 900/month or 9000/year."),
    "bad-slug": CodeDoc("This can't be the short name of a firm.", "Write its file's name without .yml."),
    "budget-order": CodeDoc("The budget's upper end is below its lower end.", "Exchange the two."),
    "no-contact": CodeDoc("Nobody can reach the firm.", "Give at least one of email, phone and url."),
    "until-alone": CodeDoc(
        "There is an end to an availability that is not stated.", "Add `availability`, or delete `availability_until`."
    ),
    "successor-alone": CodeDoc("A firm that goes on has a successor.", "Add `status: retired`, or delete `successor`."),
    "unknown-facet": CodeDoc("There is no facet of this name.", "Write one of those that the hint names."),
    "unknown-term": CodeDoc(
        "The vocabulary has no such term.", "Write the term that the hint shows, or ask the owner to add yours."
    ),
    "asked-twice": CodeDoc("A need asks for the same term as a must and as a wish.", "Keep one of the two."),
    "empty-need": CodeDoc("A page's need asks for nothing.", "Name a term under must or prefer, or delete the need."),
    "unknown-partner": CodeDoc(
        "There is no firm with this short name.", "Write the name of its file in partners/, without .yml."
    ),
    "recommends-itself": CodeDoc("A firm recommends itself.", "Name another firm, or delete the entry."),
    "recommends-retired": CodeDoc(
        "A firm recommends one that has retired.", "Name another firm, perhaps its successor."
    ),
    "bad-successor": CodeDoc("The successor is the firm itself, or has retired too.", "Name the firm that took over."),
    "alias-taken": CodeDoc(
        "A former name or id stands for something else already.",
        "Delete it in one of the two places; names are never used again.",
    ),
    "bad-home": CodeDoc("The owner's own firm has retired.", "Name another firm as `home` in mkdocs.yml, or none."),
    "lookalike-name": CodeDoc(
        "Two firms' names look alike, so that one could be taken for the other.",
        "Add what tells them apart, such as a place.",
    ),
    "bad-id": CodeDoc(
        "This can't be the id of a facet or a term.",
        "Use small letters a–z, digits and single hyphens, with at least one letter.",
    ),
    "bad-weight": CodeDoc("This is not a weight.", "Write a number from 0 on, with at most three decimals."),
    "bad-boolean": CodeDoc("This is neither true nor false.", "Write true or false."),
    "primary-facet": CodeDoc("Not exactly one facet is the primary one.", "Write `primary: true` in one facet only."),
    "bad-relation": CodeDoc(
        "A term relates to itself, to one of another facet, or to one that is broader or narrower already.",
        "Delete the relation, or name another term of the same facet.",
    ),
    "broader-circle": CodeDoc(
        "Following `broader` upwards leads back to the same term.", "Cut the circle where it is wrong."
    ),
    "doubled-word": CodeDoc("Two terms of a facet share a label or a synonym.", "Delete the word at one of them."),
    "unknown-slot": CodeDoc(
        "A message has a word in braces that stands for nothing.", "Write one of those that the hint names."
    ),
    "missing-slot": CodeDoc(
        "The message to the prospect lacks the link to the shortlist.", "Write {link} where it should stand."
    ),
    "unknown-message": CodeDoc(
        "No message of the hand-off has this name.", "Name it prospect.txt, partner.txt or everyone.txt."
    ),
    "mixed-scripts": CodeDoc(
        "The name mixes letters of different alphabets.", "Make sure that it is the firm's true name."
    ),
    "shared-website": CodeDoc("Two firms have the same website.", "Make sure that these are two firms."),
    "many-terms": CodeDoc("The firm names more than eight terms of a facet.", "Keep those that it is best at."),
    "fee": CodeDoc("Money changes hands for a recommendation.", "Make sure that the words say who pays what."),
    "personal-email": CodeDoc(
        "The mail address is somebody's private one.", "Make sure that the firm wants it published."
    ),
    "former-id": CodeDoc("A term goes by its former id, which still works.", "Write today's id."),
    "vanished-profile": CodeDoc(
        "Git remembers a firm that has neither a file nor a former name now, so links to it lead nowhere.",
        "Name it under `aliases` in the file of the firm that it became, or bring it back with `status: retired`.",
    ),
    "vanished-term": CodeDoc(
        "Git remembers a term or a facet that the vocabulary has lost, so links that ask for it break.",
        "Name it under `aliases` of the term that took its place, or bring it back.",
    ),
    "history-unread": CodeDoc(
        "Git's history is not all there, so nobody can say what has vanished.",
        "Fetch it whole: `git fetch --unshallow`, or `fetch-depth: 0` in a workflow.",
    ),
}
