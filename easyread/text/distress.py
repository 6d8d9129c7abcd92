"""Words of people who may need help at once. Whoever searches with one sees first where to get help, whatever else the site says about it.

They are here and not on the page that tells of help, since people ask so on any site, and nobody should have to think of each. They are what
people in danger or despair say of themselves. Words that are as often about an illness or a plan (deaths, dementia, cancer) are left out."""

_WORDS = """
help danger dangerous emergency urgent 999 unsafe attack attacked threatened violence violent hit beaten rape raped abuse abused abusive
neglect bullied hurt harm overdose poison bleeding suicide suicidal kill die dying dead hopeless desperate sad crying depressed scared
afraid frightened terrified panic
"""
_PHRASES = ("end my life", "end it all", "cannot cope", "cant cope", "cannot go on", "cant go on", "hate myself", "cut myself")
DISTRESS = (*_WORDS.split(), *_PHRASES)
"""Without apostrophes, as searches compare them."""
