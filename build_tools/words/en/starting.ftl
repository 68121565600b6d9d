### What a new directory says until its owner does, and the hints at what is still to be written. `check` repeats the hints.

starting-description_planting = Firms in commercial planting that send each other clients when another one fits better, and say why.
starting-description_agencies = Agencies that send each other clients when another one fits better, and say why.
starting-description_it-services = IT firms that send each other clients when another one fits better, and say why.
starting-description_accounting = Accounting firms that send each other clients when another one fits better, and say why.
starting-description_blank = Firms in one field that send each other clients when another one fits better, and say why.

starting-hint_summary = write one line: what you do, for whom, where
starting-hint_website = write your own site, with https
starting-hint_email = write where a new client should write; add phone and person
starting-hint_not_for = write who is better served elsewhere, as honestly as the others should
starting-hint_terms = write what is true of you; the words are in directory/vocabulary.yml
starting-hint_about = say below who you are and why you do this, in your own words
starting-hint_url = write the address at which the site will live
starting-hint_slug = name your file in partners/ as you like, and write that name here
starting-hint_engine = write the line that names the engine, as above
starting-hint_field = write what firms in your field do, in ten to twenty terms; these hold for any trade
starting-hint_country = write your country, with an id such as its name
starting-hint_region = write your state, county or province
starting-hint_city = write your city; add as synonyms the towns and quarters that people name
starting-hint_next_city = write the next city, or delete the term
