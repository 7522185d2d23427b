"""Messages: a card's template and a hit's values to one sentence."""

from __future__ import annotations

import string
from collections.abc import Mapping
from typing import Any

import regex

from qa_lint.model import Hit, Language, Rule

_LONGEST_QUOTE = 60  # characters of the user's text in a message

# after a consonant, after a vowel; 으로 is 로 after ㄹ too
_PARTICLES = {particle: forms for forms in ("은는", "이가", "을를", "과와") for particle in forms}
_DIRECTION = {"으로", "로"}
_LAST_SOUND = regex.compile(r"[\p{Hangul}A-Za-z0-9](?=[^\p{Hangul}A-Za-z0-9]*$)")
# 일 칠 팔 end in ㄹ, 영 삼 육 in another consonant; so do the letters el, ar and em, en as they are read aloud
_READ_WITH_RIEUL, _READ_WITH_CONSONANT = set("178lrLR"), set("036mnMN")


def word(rule: Rule, hit: Hit, language: Language) -> str:
    """The message of a finding. `{source}` and `{target}` are the texts of the spans unless the hit gives its own.

    Raises KeyError for a placeholder that the hit does not fill.
    """
    values: dict[str, str] = {}
    for side, location in (("source", hit.source), ("target", hit.target)):
        values[side] = shortened(location.text) if location else ""
    values.update(hit.values)
    return _Formatter(language).vformat(_template(rule, language), (), values)


def outline(rule: Rule, language: Language) -> str:
    """A rule's message as its description: with the names of its values, and without what may be left out."""
    parts = []
    for text, name, spec, _ in string.Formatter().parse(_template(rule, language)):
        parts += [text, f"{{{name}}}" if name and not (spec or "").startswith("?") else ""]
    return "".join(parts)


def shortened(text: str, most: int = _LONGEST_QUOTE) -> str:
    """The text on one line, its middle left out where it is long."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    return f"{line[: most * 2 // 3].rstrip()} … {line[-(most // 3) :].lstrip()}"


def particle(text: str, wanted: str) -> str:
    """The form of a Korean particle that fits the last sound of a text, digits and Latin letters read aloud."""
    found = _LAST_SOUND.search(text)
    last = found.group() if found else "가"
    if "가" <= last <= "힣":
        final = (ord(last) - ord("가")) % 28
        consonant, rieul = final > 0, final == 8
    else:
        rieul = last in _READ_WITH_RIEUL
        consonant = rieul or last in _READ_WITH_CONSONANT
    if wanted in _DIRECTION:
        return "으로" if consonant and not rieul else "로"
    return _PARTICLES[wanted][0 if consonant else 1]


def _template(rule: Rule, language: Language) -> str:
    return rule.message_ko if language == "ko" else rule.message


def _line(place: str, language: Language) -> str:
    if not place.isdecimal():
        return place
    return f"{place}행" if language == "ko" else f"line {place}"


class _Formatter(string.Formatter):
    """What a card can say of a value beside itself.

    `{number:을}` is the value followed by the particle that fits it. `{place:place}` is "line 12" where the value is
    12, a line of the same file, and else the value as it is. `{again:? and # more}` is nothing where the value is 0,
    and else the words after the question mark, the value standing for `#`. `{found:none}` says so where it is empty.
    """

    def __init__(self, language: Language) -> None:
        self.language = language

    def format_field(self, value: Any, format_spec: str) -> str:
        if format_spec == "none":
            return str(value) or ("없음" if self.language == "ko" else "nothing")
        if format_spec == "place":
            return _line(str(value), self.language)
        if format_spec.startswith("?"):
            return "" if value == "0" else format_spec[1:].replace("#", str(value))
        if format_spec in _PARTICLES or format_spec in _DIRECTION:
            return f"{value}{particle(str(value), format_spec)}"
        return str(format(value, format_spec))

    def get_value(self, key: int | str, args: Any, kwargs: Mapping[str, Any]) -> Any:
        return kwargs[str(key)]
