# What the rule says, in Python and in the browser.

verdict-keep = Cache
verdict-talk = Talk
verdict-refer = Refer
verdict-nobody = Nobody
