"""Files of keys: what answers what, and where a key is missing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from qa_lint.alignment.keyed import keys_pair_up, pair_entries
from qa_lint.engine.locate import whole_of
from qa_lint.model import Entry, Language, Pair, Reading, Segment, TextFile

FORMS = ("", "one", "other")


def reading(language: Language, *lines: str) -> Reading:
    """A file of lines `key text` or `key/category text`."""
    file = TextFile(f"{language}.keys", "\n".join(lines) + "\n" * bool(lines))
    found = Reading(file)
    for start, end in file.lines():
        name, _, text = file.text[start:end].partition(" ")
        key, _, plural = name.partition("/")
        segment = Segment.of_file(file, end - len(text), end, language)
        found.entries.append(Entry(segment, key, plural=plural))
    return found


def told(pairs: list[Pair]) -> list[str]:
    return [f"{p.key}/{p.plural} {p.source.text} = {p.target.text}".replace("/ ", " ") for p in pairs]


def test_entries_are_paired_by_key_in_the_order_of_the_source() -> None:
    pairs = pair_entries(reading("ko", "a 하나", "b 둘"), reading("en", "b two", "a one"))
    assert told(pairs) == ["a 하나 = one", "b 둘 = two"]


def test_the_last_of_two_entries_with_one_key_counts() -> None:
    assert told(pair_entries(reading("ko", "a 하나", "a 둘"), reading("en", "a two"))) == ["a 둘 = two"]


def test_the_one_form_of_korean_answers_every_form_of_english() -> None:
    korean, english = reading("ko", "n/other 파일 #개"), reading("en", "n/one # file", "n/other # files")
    assert told(pair_entries(korean, english)) == ["n/other 파일 #개 = # files", "n/one 파일 #개 = # file"]
    assert told(pair_entries(english, korean)) == ["n/one # file = 파일 #개", "n/other # files = 파일 #개"]
    plain = reading("ko", "n 파일 #개")
    assert told(pair_entries(english, plain)) == ["n/one # file = 파일 #개", "n/other # files = 파일 #개"]


def test_a_key_of_one_side_is_a_pair_with_a_gap_where_it_should_stand() -> None:
    korean = reading("ko", "a 하나", "b 둘", "n/one 개", "n/other 개들", "c 셋")
    pairs = pair_entries(korean, reading("en", "new zero", "a one", "c three"))
    gaps = [(p.key, p.plural, whole_of(p.target).start) for p in pairs if p.target.missing]
    assert gaps == [("b", "", (3, 1)), ("n", "other", (3, 1))]
    (added,) = [p for p in pairs if p.source.missing]
    assert (added.key, whole_of(added.source).start, added.source.language) == ("new", (1, 1), "ko")


def test_a_pair_has_what_either_entry_knows() -> None:
    source, target = reading("en", "a Save"), reading("ko", "a 저장")
    source.entries[0] = source.entries[0]._replace(notes=("a button",), most=12, context="menu", state="final")
    target.entries[0] = target.entries[0]._replace(notes=("a button", "짧게"), most=8, state="new")
    (pair,) = pair_entries(source, target)
    assert (pair.notes, pair.most, pair.context, pair.state) == (("a button", "짧게"), 8, "menu", "new")


def test_files_with_keys_in_common_are_translations_of_each_other() -> None:
    english = reading("en", *(f"k{n} text" for n in range(9)))
    assert keys_pair_up(pair_entries(english, reading("ko", "k1 글", "k2 글")))
    assert not keys_pair_up(pair_entries(english, reading("ko", "k1 글", "other 글", "mine 글")))
    assert not keys_pair_up(pair_entries(english, reading("ko", "mine 글")))


SIDES = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(FORMS)), max_size=6, unique=True)


@given(SIDES, SIDES)
def test_every_entry_is_in_a_pair_and_every_key_told_once(mine: list, theirs: list) -> None:  # type: ignore[type-arg]
    sides = [
        reading(language, *(f"{key}/{plural} {word}{n}" for n, (key, plural) in enumerate(keys)))
        for language, word, keys in (("ko", "글", mine), ("en", "text", theirs))
    ]
    pairs = pair_entries(*sides)
    gaps = [pair.key for pair in pairs if pair.source.missing or pair.target.missing]
    assert sorted(gaps) == sorted({key for key, _ in mine} ^ {key for key, _ in theirs})
    both = {key for key, _ in mine} & {key for key, _ in theirs}
    shown = {segment for pair in pairs for segment in (pair.source, pair.target)}
    assert all(e.segment in shown for side in sides for e in side.entries if e.key in both)
