"""String catalogs of Xcode (.xcstrings): every language of every text in one JSON file, by the key in the source.

A text may vary with a number (`plural`) and with the device, and hold parts of its own that do (`substitutions`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_lint.formats.characters import Characters
from qa_lint.formats.comments import Comment, read_suppressions
from qa_lint.formats.declared_families import PRINTF
from qa_lint.formats.decoding import LONGEST_LINE, decode, too_long
from qa_lint.formats.entries import limit_in
from qa_lint.formats.json_scanner import JSON, NOTATIONS, characters_at, scan
from qa_lint.formats.tree import Branch, Leaf, Member
from qa_lint.languages.codes import language_of_code, why_other_languages
from qa_lint.languages.plurals import OTHER
from qa_lint.model import Format, Language, Pair, Reading, UserError


class _Form(NamedTuple):
    """One form of a text: for which part of it, device and category of number, and the state that it is in."""

    text: Characters
    part: str = ""
    plural: str = ""
    state: str = ""


def read(data: bytes, path: str, languages: Sequence[Language]) -> Reading:
    """The texts of a catalog beside their translations into the other language of ours.

    Raises UserError, with the line, where it is no JSON or no catalog.
    """
    if len(languages) == 1:
        raise UserError("a catalogue holds both sides itself, and cannot be one side of a pair", path)
    file, notes = decode(data, path)
    reading = Reading(file, notes=notes, bound=True, families=PRINTF)
    root = scan(file) if file.text.strip() else Branch(is_list=False)
    if isinstance(root, Leaf) or not isinstance(root.get("strings"), Branch):
        raise UserError("this is no string catalog: it has no strings", path, 1)
    strings = [member for member in root.branch("strings").members if isinstance(member.value, Branch)]
    source = _string(root, "sourceLanguage")
    codes = {member.name for each in strings for member in _localizations(each).members}
    fitting = {language_of_code(code): code for code in sorted(codes, key=len, reverse=True)}  # en rather than en-GB
    mine: Language | None = language_of_code(source)
    theirs: Language = "en" if mine == "ko" else "ko"
    if not mine or theirs not in fitting:
        reading.lacks = why_other_languages(source, ", ".join(sorted(codes - {source})))
        return reading
    sides = _Side(source, mine), _Side(fitting[theirs], theirs)
    comments = [comment for member in strings for comment in _read_string(member, sides, reading)]
    read_suppressions(reading, comments)
    return reading


class _Side(NamedTuple):
    """A language, by the code that the catalog has for it."""

    code: str
    language: Language


def _localizations(member: Member) -> Branch:
    assert isinstance(member.value, Branch), "others were left out"
    return member.value.branch("localizations")


def _string(branch: Branch, name: str) -> str:
    leaf = branch.leaf(name)
    return leaf.string if leaf else ""


def _read_string(member: Member, sides: tuple[_Side, _Side], reading: Reading) -> Iterator[Comment]:
    """Add the pairs of one text to the reading, and give what its comment says to qa-lint."""
    file, about = reading.file, member.value
    assert isinstance(about, Branch), "others were left out"
    wanted = about.get("shouldTranslate")
    if isinstance(wanted, Leaf) and file.text[slice(*wanted.span)] == "false":
        return
    source, target = (_forms(_localizations(member).branch(side.code)) for side in sides)
    comment = about.leaf("comment")
    notes = (comment.string,) if comment else ()
    stale = _string(about, "extractionState") == "stale"
    lines = [file.place(member.start).line]
    source = source or [_Form(characters_at(file, member.start))]
    for mine, other in _answers(source, target or [_Form(Characters(file, member.start))]):
        pair = Pair(
            mine.text.segment(sides[0].language, JSON),
            other.text.segment(sides[1].language, JSON),
            key=member.name,
            notes=notes,
            state="stale" if stale else other.state,
            most=limit_in(notes),
            plural=mine.plural if mine.plural != other.plural and mine.plural else other.plural,
        )
        longest = max(map(len, pair.texts))
        if longest > LONGEST_LINE:
            reading.errors.append(too_long("text", longest, file, lines[0]))
            continue
        reading.pairs.append(pair)
        lines.append(file.place(pair.target.ends[-1] if pair.target.ends else pair.target.anchor).line)
    if comment:
        yield Comment(comment.span, comment.string, (lines[0], max(lines)))


def _forms(localization: Branch) -> list[_Form]:
    """All forms that a text has in a language."""
    found: list[_Form] = []
    waiting: list[tuple[Branch | Leaf, str, str]] = [(localization, "", "")]
    while waiting:
        branch, part, plural = waiting.pop()
        if isinstance(branch, Leaf):
            continue
        unit = branch.branch("stringUnit")
        if text := unit.leaf("value"):
            found.append(_Form(text.text, part, plural, _string(unit, "state")))
        variations = branch.branch("variations")
        inner = [(value, part, name) for name, _, value in variations.branch("plural").members]
        inner += [(value, f"{part}/{name}", plural) for name, _, value in variations.branch("device").members]
        inner += [(value, f"{part}/{name}", plural) for name, _, value in branch.branch("substitutions").members]
        waiting += reversed(inner)
    return found


def _answers(mine: Sequence[_Form], theirs: Sequence[_Form]) -> Iterator[tuple[_Form, _Form]]:
    """Each form of either side with the one that answers it, every two of them once; one of Korean answers many."""
    sides = [{(form.part, form.plural): form for form in forms} for forms in (mine, theirs)]
    places = dict.fromkeys(place for side in sides for place in side)
    both = (tuple(_form(side, *place) for side in sides) for place in places)
    for source, target in dict.fromkeys(both):
        if source and target:
            yield source, target


def _form(forms: dict[tuple[str, str], _Form], part: str, plural: str) -> _Form | None:
    places = ((p, category) for p in (part, "") for category in (plural, OTHER, ""))
    return next((forms[place] for place in places if place in forms), None)


XCSTRINGS = Format(
    "xcstrings",
    (".xcstrings",),
    read,
    notations=NOTATIONS,
    holds_both=True,
    about="string catalogs of Xcode, with comments, states and plural forms",
)
