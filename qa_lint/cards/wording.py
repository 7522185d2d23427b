"""Messages: a card's template and the values of a hit to one sentence, in English or Korean."""

from __future__ import annotations

import string
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from qa_lint.cards.amounts import quoted_amount
from qa_lint.languages.letter_escapes import with_letters
from qa_lint.languages.particles import PAIRS, fitting_form
from qa_lint.languages.read_aloud import sound_of
from qa_lint.languages.syllables import ending_sound
from qa_lint.late import regex
from qa_lint.model import MEMORY, Amount, Between, Fault, Language, Location, Rule, Shift, Value

SPANS = frozenset({"source", "target"})  # what every message may name: the texts of the spans

_LONGEST_QUOTE = 60  # characters of the user's text in a message
_BEGINNING = 40  # characters of a sentence that is named by its beginning

# the word that a text ends with, or the sign that is read as one: percent (퍼센트), degrees (도)
# tags within a text, of HTML and XLIFF, that say nothing of its words; a line break stays
_CODES = regex.compile(
    r"</?(?:a|abbr|b|code|em|font|i|mark|small|span|strong|sub|sup|u|bpt|bx|ec|em|ept|ex|g|it|mrk|pc|ph|sc|x)"
    r"(?:\s[^<>]*)?/?>"
)
_LAST_WORD = regex.compile(
    r"(?:(?P<sign>[%％‰°℃℉])|(?P<word>[\p{Hangul}0-9]|\p{Latin}+))(?=[^\p{Hangul}\p{Latin}0-9%％‰°℃℉]*$)"
)

# names that a value stands for, in English and in Korean
_SIDES: dict[str, dict[Language, str]] = {
    "source": {"en": "source", "ko": "원문"},
    "target": {"en": "translation", "ko": "번역문"},
}
_SYSTEMS: dict[str, dict[Language, str]] = {
    "rr": {"en": "the Revised Romanization", "ko": "국어의 로마자 표기법"},
    "mr": {"en": "McCune-Reischauer", "ko": "매큔-라이샤워 표기법"},
    "yale": {"en": "Yale", "ko": "예일 표기법"},
}
_FAULTS: dict[Fault, dict[Language, str]] = {
    "form": {"en": "it is written `qa-lint: ignore[rule] why`", "ko": "`qa-lint: ignore[규칙] 이유`로 씁니다"},
    "word": {
        "en": "`qa-lint:` is followed by ignore, file-ignore, disable or enable",
        "ko": "`qa-lint:` 뒤에는 ignore, file-ignore, disable, enable 중 하나가 옵니다",
    },
    "names": {"en": "the brackets name no rule", "ko": "괄호 안에 규칙 이름이 없습니다"},
    "bracket": {"en": "the bracket is not closed", "ko": "괄호가 닫히지 않았습니다"},
    "unbracketed": {"en": "rules are named in brackets", "ko": "규칙 이름은 대괄호 안에 씁니다"},
    "enable": {"en": "what it enables was not disabled", "ko": "끈 적이 없는 규칙을 다시 켭니다"},
    "rule": {"en": "there is no such rule", "ko": "그런 규칙이 없습니다"},
}
_NOTHING: dict[Language, str] = {"en": "nothing", "ko": "없음"}


def word(
    rule: Rule,
    source: Location | None,
    target: Location | None,
    values: Mapping[str, Value],
    language: Language,
) -> str:
    """The message of a finding. `{source}` and `{target}` are the texts of the spans.

    Raises KeyError for a placeholder that the hit does not fill.
    """
    texts = {name: shortened(_read(place)) if place else "" for name, place in (("source", source), ("target", target))}
    place = target or source
    formatter = _Formatter(language, place.path if place else None)
    return formatter.vformat(_template(rule, language), (), {**texts, **values})


def _read(place: Location) -> str:
    """What stands at a place, with its letters where the file writes escapes, and without the codes in it."""
    text = with_letters(place.text) if place.notation else place.text
    return _CODES.sub("", text) if "<" in text else text


def outline(rule: Rule, language: Language) -> str:
    """A rule's message as its description: with the names of its values, and without what may be left out.

    A particle stands there in both of its forms, as the value tells which one fits.
    """
    parts = []
    for text, name, spec, _ in string.Formatter().parse(_template(rule, language)):
        parts += [text, f"{{{name}}}{_closed(spec)}" if name and not (spec or "").startswith("?") else ""]
    return "".join(parts)


def _closed(spec: str | None) -> str:
    """What stands behind the name of a value: the mark that closes a quotation, and a particle in both forms."""
    spec = spec or ""
    quote = _QUOTE if spec.startswith(_QUOTE) else ""
    return f"{quote}{_both_forms(spec.removeprefix(quote))}"


def _both_forms(spec: str | None) -> str:
    """을(를) for the particle 을; nothing for what is no particle."""
    if spec not in PAIRS:
        return ""
    first, second = PAIRS[spec].forms
    return f"(으){second}" if first == f"으{second}" else f"{first}({second})"


def _one_line(text: str) -> str:
    """Composed, so that as much of a decomposed text is shown."""
    return unicodedata.normalize("NFC", " ".join(text.split()))


def shortened(text: str, most: int = _LONGEST_QUOTE) -> str:
    """The text on one line, composed (NFC), its middle left out where it is long."""
    line = _one_line(_ends(text, most))
    if len(line) <= most:
        return line
    return f"{line[: most * 2 // 3].rstrip()} … {line[-(most // 3) :].lstrip()}"


def _ends(text: str, most: int) -> str:
    """What of a text of any length can be seen when it is shortened, so that a message costs no more for a long one:
    it is cut in white space, before and behind which nothing is composed.
    """
    size = 8 * most
    while 2 * size < len(text):
        head, tail = text[:size].rsplit(maxsplit=1), text[-size:].split(maxsplit=1)
        if len(head) == len(tail) == 2 and min(len(_one_line(head[0])), len(_one_line(tail[1]))) > most:
            return f"{head[0]} {tail[1]}"
        size *= 2
    return text


def beginning(text: str) -> str:
    """The first words of a sentence, on one line, composed (NFC)."""
    line = _one_line(text)
    return line if len(line) <= _BEGINNING else line[:_BEGINNING].rstrip() + "…"


def particle(text: str, wanted: str) -> str:
    """The form of a Korean particle that fits the last sound of a text, digits and Latin words read aloud.

    After a Latin word that may end in either sound (set: 세트, net: 넷) it is both: 을(를).
    """
    found = _LAST_WORD.search(text)
    if not found or found["sign"]:
        return fitting_form(wanted, "vowel")
    word = found["word"]
    sound = sound_of(word) if word[-1].islower() and len(word) > 1 else ending_sound(word[-1])
    return fitting_form(wanted, sound) if sound else _both_forms(wanted)


def _template(rule: Rule, language: Language) -> str:
    return rule.message_ko if language == "ko" else rule.message


# ---------------------------------------------------------------------- what a card can say of a value

_SPECIFIED: Mapping[str, Callable[[Any, Language], str]] = {
    "none": lambda value, language: str(value) or _NOTHING[language],
    "beginning": lambda value, language: beginning(value),
    # rounded down, so that only what is certain is 100%
    "percent": lambda value, language: f"{int(100 * value)}%",
    "side": lambda value, language: _SIDES[value][language],
    "fault": lambda value, language: _FAULTS[value][language],
    "system": lambda value, language: _SYSTEMS[value][language],
}
_QUOTE = "”"  # that closes a quotation, before a particle
SPECIFICATIONS = (*_SPECIFIED, *PAIRS)


def is_specification(spec: str) -> bool:
    """Whether a card may write a value so."""
    quoted = spec.startswith(_QUOTE) and spec.removeprefix(_QUOTE) in PAIRS
    return not spec or spec in SPECIFICATIONS or quoted or spec.startswith("?")


class _Formatter(string.Formatter):
    """Values in words. What a value is decides how it is said (an amount, a place), and a card can ask for more.

    `{number:을}` is the value followed by the particle that fits it, `“{number:”을}` with that outside the marks.
    `{again:? and # more}` is nothing where the value is 0 or empty, and else the words after the question mark, the
    value standing for `#`. `{found:none}` says so where it is empty. `{text:beginning}` is the first words of a long
    text, `{confidence:percent}` a probability, `{other:side}` and `{system:system}` the name of a side and of a
    romanization, `{fault:fault}` what is wrong with a suppression.
    """

    def __init__(self, language: Language, path: str | None) -> None:
        self.language, self.path = language, path  # of the place that the finding is at: others are named from there

    def format_field(self, value: Any, format_spec: str) -> str:
        if format_spec.startswith("?"):
            return format_spec[1:].replace("#", self.said(value)) if value else ""
        if specified := _SPECIFIED.get(format_spec):
            return specified(value, self.language)
        said = self.said(value)
        quote = _QUOTE if format_spec.startswith(_QUOTE) else ""
        wanted = format_spec.removeprefix(quote)
        return f"{said}{quote}{particle(said, wanted)}" if wanted else said

    def said(self, value: Value) -> str:
        """A value without further ado."""
        if isinstance(value, Amount):
            return quoted_amount(value, self.language)
        if isinstance(value, Location):
            return self.lines(value)
        if isinstance(value, Between):
            return self.between(value)
        if isinstance(value, Shift):
            return self.shift(value)
        if isinstance(value, int):
            return f"{value:,}"
        return str(value)

    def lines(self, place: Location) -> str:
        """`line 12`, `lines 12-14`, `Sheet1!B7`; with the path, where that is another one."""
        if place.label:
            return place.label if place.path == self.path else str(place)
        first, last = place.start.line, place.end.line
        numbers = str(first) if first == last else f"{first}-{last}"
        if place.path != self.path:
            return f"{place.path or MEMORY}:{numbers}"
        if self.language == "ko":
            return f"{numbers}행"
        return f"line {numbers}" if first == last else f"lines {numbers}"

    def between(self, place: Between) -> str:
        """Between which lines, behind or before which line something should stand."""
        before, after = place.before, place.after
        labelled = isinstance(before, str) or isinstance(after, str)
        if self.language == "ko":
            of = "" if place.path == self.path else f"{place.path} "
            line = "" if labelled else "행"
            if before and after:
                return f"{of}{before}{line}{particle(f'{before}{line}', '과')} {after}{line} 사이"
            return f"{of}{before}{line} 뒤" if before else f"{of}{after or 1}{line} 앞"
        of = "" if place.path == self.path else f" of {place.path}"
        line, lines = ("", "") if labelled else ("line ", "lines ")
        if before and after:
            return f"between {lines}{before} and {after}{of}"
        return f"after {line}{before}{of}" if before else f"before {line}{after or 1}{of}"

    def shift(self, shift: Shift) -> str:
        """How the translations of some rows moved, as a clause."""
        rows, several = abs(shift.rows), shift.moved > 1
        if self.language == "ko":
            if isinstance(shift.other, Location):
                return f"번역이 {self.lines(shift.other)}의 번역과 뒤바뀌어 있습니다"
            if not rows:
                return "번역이 서로 뒤바뀌어 있습니다"
            where = "뒤로 밀려" if shift.rows > 0 else "앞으로 당겨져"
            return f"번역이 {rows}행{'씩' * several} {where} 있습니다"
        if isinstance(shift.other, Location):
            they, those = ("translations", "those") if several else ("translation", "that")
            return f"the {they} traded places with {those} of {self.lines(shift.other)}"
        if not rows:
            return "the translations traded places"
        are = "translations are" if several else "translation is"
        number = "one row" if rows == 1 else f"{rows} rows"
        return f"the {are} {number} {'late' if shift.rows > 0 else 'early'}"

    def get_value(self, key: int | str, args: Any, kwargs: Mapping[str, Any]) -> Any:
        return kwargs[str(key)]
