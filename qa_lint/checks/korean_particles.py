"""Korean particles of a translation that do not fit what stands before them, or stand apart from it."""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.facts.markup import Markup, read_prose
from qa_lint.facts.particle_forms import read_both_forms, read_wrong_particles
from qa_lint.facts.placeholders import is_placeholder
from qa_lint.facts.unanswered import of_kind
from qa_lint.languages.particles import PAIRS, both_forms
from qa_lint.languages.patterns import any_of
from qa_lint.languages.syllables import is_syllable
from qa_lint.late import regex
from qa_lint.model import Hit, Pair, Span, Spot, check
from qa_lint.resources.dictionary import Dictionary


@check(kinds={"unresolved": ("word", "fitting"), "unresolved-placeholder": ()})
def find_unresolved_particles(pair: Pair) -> Iterator[Hit]:
    """A Korean particle left in both forms after a word whose sound is known, digits and letters read aloud; of the
    kind `unresolved-placeholder`, after a placeholder.
    """
    if not _is_into_korean(pair):
        return
    for both in pair.target.text.fact(read_both_forms):
        if both.word:
            hit = pair.hit("unresolved", None, both.span, word=both.word, fitting=both.fitting)
            yield hit.fixed_by(Spot(pair.target, both.span), both.fitting, safe=is_syllable(both.word[-1]))
        else:
            yield pair.hit("unresolved-placeholder", None, both.span)


@check(kinds={"particle": ("word", "form", "fitting")})
def find_wrong_particles(pair: Pair, *, dictionary: Dictionary) -> Iterator[Hit]:
    """A Korean particle whose form does not fit the word before it."""
    if not _is_into_korean(pair):
        return
    for particle in pair.target.text.fact(read_wrong_particles, dictionary):
        hit = pair.hit(
            "particle", None, particle.span, word=particle.word, form=particle.form, fitting=particle.fitting
        )
        certain = is_syllable(particle.word[-1])  # how a Latin word is read, its reader decides
        yield hit.fixed_by(Spot(pair.target, particle.span), particle.fitting, safe=certain)


_BEHIND = regex.compile(rf"(?P<form>{any_of(PAIRS)})(?![\p{{L}}(])")


@check(kinds={"fixed": ("placeholder", "form", "both")})
def find_fixed_particles(pair: Pair) -> Iterator[Hit]:
    """A particle in one of its two forms behind a placeholder, of which nobody knows how it will end."""
    if not _is_into_korean(pair):
        return
    text = pair.target.text
    asked = {markup.text for markup in of_kind(pair.source.text, "placeholder")}
    for placeholder in of_kind(text, "placeholder") if asked else ():
        particle = _BEHIND.match(text, placeholder.span.end)
        if particle and placeholder.text in asked and _is_filled_in(placeholder):
            span, both = Span(*particle.span("form")), both_forms(particle["form"])
            hit = pair.hit("fixed", None, span, placeholder=placeholder.text, form=particle["form"], both=both)
            yield hit.fixed_by(Spot(pair.target, span), both)


_CONSTANT = regex.compile(r"\{\s*-.*|\$t\(.*|[^,]*,.*", regex.DOTALL)  # a term of Fluent, another text, a plural of ICU


def _is_filled_in(placeholder: Markup) -> bool:
    """Whether something that changes is filled in."""
    return is_placeholder(placeholder) and not _CONSTANT.fullmatch(placeholder.text)


# What never stands by itself in Korean. Not those that are words as well: 이, 가, 은 (silver), 와 (come), 로 (a road).
_ALONE = any_of(("을", "를", "는", "으로", "에", "에서", "에게", "의", "까지", "부터"))
_APART = {
    "korean": regex.compile(rf"(?<=(?P<word>\p{{Hangul}}+))(?P<space>[ ]+)(?P<form>{_ALONE})(?=[ .,!?]|$)"),
    "latin": regex.compile(rf"(?<=(?P<word>[A-Za-z0-9]+))(?P<space>[ ]+)(?P<form>{_ALONE})(?=[ .,!?]|$)"),
}


@check(kinds={"korean": ("word", "form"), "latin": ("word", "form")})
def find_parted_particles(pair: Pair) -> Iterator[Hit]:
    """A particle with a space between it and the Korean word before it, or the one in Latin letters."""
    if not _is_into_korean(pair):
        return
    prose = pair.target.text.fact(read_prose)
    for kind, pattern in _APART.items():
        for match in pattern.finditer(prose):
            span = Span(match.start("space"), match.end("form"))
            hit = pair.hit(kind, None, span, word=match["word"], form=match["form"])
            yield hit.fixed_by(Spot(pair.target, Span(*match.span("space"))), "", safe=kind == "korean")


def _is_into_korean(pair: Pair) -> bool:
    return pair.complete and pair.target.text.language == "ko"
