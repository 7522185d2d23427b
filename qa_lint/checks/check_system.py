"""Korean names held to one system of romanization."""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.facts.names.places import Place, Units, read_places, standard_latin
from qa_lint.facts.names.romanized import Rendering, read_renderings
from qa_lint.facts.romanization import standard_person
from qa_lint.facts.romanization_systems import System
from qa_lint.late import regex
from qa_lint.model import (
    Hit,
    Pair,
    check,
)
from qa_lint.resources.letters import LetterTable, bare_letters
from qa_lint.resources.name_list import NameList

_OLD, _BREVE = regex.compile(r"[’'ŏŭŎŬ]"), regex.compile(r"[ŏŭŎŬ]")
_CAPITAL = regex.compile(r"[ -]\p{Lu}")
_NUMBERED = regex.compile(r"-?[0-9]")


_BY_SYSTEM = ("name", "form", "expected", "system")


@check(kinds={"nonstandard": _BY_SYSTEM, "old": _BY_SYSTEM})
def check_system(
    pair: Pair,
    *,
    letters: LetterTable,
    names: NameList,
    system: System = "rr",
    units: Units = "any",
    persons: bool = False,
) -> Iterator[Hit]:
    """Korean places, and persons if they are wanted, that are not written as the system or the list of names has it;
    `old`: as only McCune-Reischauer writes them, with its apostrophes and breves or without (Pusan, Kangnam-gu)."""
    if not pair.complete:
        return
    found: list[tuple[Place | Rendering, str]]
    found = [(p, standard_latin(p, system, units)) for p in pair.fact(read_places)]
    if persons:
        found += [(r, standard_person(r.hangul, r.latin, system)) for r in pair.fact(read_renderings, letters)]
    for name, expected in found:
        old = system == "rr" and isinstance(name, Place) and _is_old(pair, name, expected, units)
        if old and expected == name.latin and not _BREVE.search(name.latin):
            expected = _OLD.sub("", name.latin)  # nothing but the apostrophe is old: Ch'ungju
        if expected != name.latin and not _is_listed(name, names):
            values = {"name": name.hangul, "form": name.latin, "expected": expected, "system": system}
            for kind in ("nonstandard", *(("old",) if old else ())):
                hit = pair.language_hit(kind, name.korean, name.english, **values)
                official = isinstance(name, Place)  # how persons write themselves, they decide
                yield hit.fixed_by(pair.spot("en", name.english), expected, safe=official)


def _is_old(pair: Pair, place: Place, expected: str, units: Units) -> bool:
    """Whether a place is written by McCune-Reischauer; institutions keep the name that they registered under it, and
    what the Korean writes in Latin letters itself is what is spoken of. What a figure follows is no place but a missile
    or the like of North Korea, which writes so (화성-18형, Hwasong-18)."""
    if _NUMBERED.match(pair.korean, place.korean.end):
        return False
    if _OLD.search(place.latin):
        return True
    written = bare_letters(place.latin)
    if place.latin_name in pair.korean or written == bare_letters(expected):
        return False
    if written != bare_letters(standard_latin(place, "mr", units)):
        return False
    return _CAPITAL.match(pair.english, place.english.end) is None  # Pusan National University


def _is_listed(name: Place | Rendering, names: NameList) -> bool:
    """Whether the list of names settles the form; a place may be listed with its unit or without."""
    forms = [(name.hangul, name.latin), *([(name.name, name.latin_name)] if isinstance(name, Place) else [])]
    return any(listed.latin == latin for hangul, latin in forms for listed in names.of_hangul(hangul))
