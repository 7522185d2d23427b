"""The forms of an English word that have another stem (see `stems`): taken, children, happily, cancelled, organise.

Irregular words are those of ordinary texts; what is regular follows by the ending.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from qa_lint.languages.irregular_verbs import PAST_FORMS
from qa_lint.late import regex

_SHORT = 3  # letters of what keeps its ending as it is, and of what is left of a stem
_ADJECTIVE = 6  # letters of what may be compared by an ending

# By their ends, as of what is made of them, too: firemen, grandchildren, housewives.
_PLURALS = """
man men | child children | person people | foot feet | tooth teeth | goose geese | mouse mice | louse lice | ox oxen
knife knives | life lives | wife wives | leaf leaves | loaf loaves | half halves | shelf shelves | self selves
thief thieves | wolf wolves | calf calves | scarf scarves | hoof hooves | elf elves | sis ses | phenomenon phenomena
taxi taxis | ski skis | kiwi kiwis | emoji emojis | wiki wikis | safari safaris | bikini bikinis | alibi alibis
criterion criteria | medium media | datum data | bacterium bacteria | stimulus stimuli | fungus fungi | nucleus nuclei
cactus cacti | alumnus alumni | index indices | appendix appendices | matrix matrices | vertex vertices | larva larvae
"""
# What only looks as if something were compared: a banner is not more of a ban.
_OTHERWISE = """
badger banner barber batter bitter bower broker brother bunker butter center charter coffer copper corner counter
cover cracker customer dagger dinner easter ever flower forest former gutter hammer honest hunger ladder layer ledger
letter litter liver manner master matter modest mother number offer officer order pepper platter poker poster potter
power proper quarter ranger rubber rudder saucer scatter sewer shower suffer summer super supper temper tempest tender
tower trailer trigger
"""
_COMPARED = "good better best | bad worse worst | far farther farthest further furthest"
# How words end in British English; the others of a kind are too few to tell by their ends.
_BRITISH = """
ize ise | ization isation | yze yse | olor olour | avor avour | abor abour | arbor arbour | umor umour | onor onour
eighbor eighbour | ehavior ehaviour | ndeavor ndeavour | armor armour | vapor vapour | center centre | meter metre
liter litre | theater theatre | fiber fibre | defense defence | offense offence | license licence | practice practise
program programme | catalog catalogue | gray grey | mold mould | plow plough | cozy cosy | fulfill fulfil | enroll enrol
skillful skilful | jewelry jewellery | airplane aeroplane | aluminum aluminium | artifact artefact | pajamas pyjamas
maneuver manoeuvre | skeptical sceptical | anemia anaemia | diarrhea diarrhoea | anesthesia anaesthesia
"""


def _table(text: str) -> Mapping[str, tuple[str, ...]]:
    rows = (row.split() for row in text.replace("\n", " | ").split("|"))
    return {row[0]: tuple(row[1:]) for row in rows if row}


_IRREGULAR = _table(_COMPARED)
_OTHER_WORDS = frozenset(_OTHERWISE.split())
_ENDINGS = _table(_PLURALS), _table(_BRITISH)
_LONGEST_ENDING = max(len(ending) for table in _ENDINGS for ending in table)
_DOUBLED = regex.compile(r"[aeiou][lc]")  # an end that an ending makes longer, in British English and in mimicked


def forms_of(word: str) -> Iterator[str]:
    """A word in small letters, and those of its forms that do not have its stem."""
    yield word
    yield from PAST_FORMS.get(word, ())
    for table in _ENDINGS:
        for size in range(2, min(len(word), _LONGEST_ENDING) + 1):
            for ending in table.get(word[-size:], ()):
                yield word[:-size] + ending
    if word.endswith("ee"):
        yield word + "d"  # whose stem is not that of agree
    if word.endswith("y"):
        yield from (word[:-1] + ending for ending in ("ies", "ily"))  # families, happily
    elif word.endswith("le"):
        yield word[:-1] + "y"  # simply
    elif word.endswith("ie"):
        yield word[:-2] + "ying"
    elif _DOUBLED.fullmatch(word[-2:]) and (
        word[-1] == "l" or len(word) > _SHORT + 1
    ):  # mimicked, and pic is not picked
        yield word + ("led" if word[-1] == "l" else "ked")
    if len(word) <= _SHORT:  # whose endings are not cut off: used
        yield from (word + "ed", word.removesuffix("e") + "ed", word.removesuffix("e") + "ing")


_CLOSED = regex.compile(r"[^aeiou]*[aeiou][bdgmnpt]")  # hot, thin: the end is doubled


def compared(word: str) -> tuple[str, ...]:
    """What an adjective is when things are compared by it: longer, longest."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) > _ADJECTIVE:
        return ()
    stem = word[:-1] + "i" if word.endswith("y") else word.removesuffix("e")
    stem += stem[-1] * bool(_CLOSED.fullmatch(word))
    return tuple(form for form in (f"{stem}er", f"{stem}est") if form not in _OTHER_WORDS)
