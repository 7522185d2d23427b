"""Gettext catalogues: every message with what is said of it, and every string where it stands."""

from __future__ import annotations

import polib
import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st

from formats.places import check_places, read_or_refuse
from qa_lint.engine.locate import whole_of
from qa_lint.formats import PO
from qa_lint.formats.po import written
from qa_lint.model import LAST_LINE, Language, Pair, Place, Reading, Span, UserError

HEADER = 'msgid ""\nmsgstr ""\n"Language: ko\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def read(text: str | bytes, path: str = "ko.po", languages: tuple[Language, ...] = ("ko", "en")) -> Reading:
    return PO.read(text.encode() if isinstance(text, str) else text, path, languages)


def told(reading: Reading) -> list[tuple[str, str]]:
    return [(str(pair.source.text), str(pair.target.text)) for pair in reading.pairs]


def only(reading: Reading) -> Pair:
    (pair,) = reading.pairs
    return pair


def test_a_message_and_what_is_said_of_it() -> None:
    text = (
        "# 번역자의 말\n#. on a button, max-length: 12\n#: src/a.c:3\n#, fuzzy, c-format\n#| msgid \"Safe\"\n"
        'msgctxt "menu"\nmsgid "Save %d files"\nmsgstr "파일 %d개 저장"\n'
    )  # fmt: skip
    pair = only(read(HEADER + text))
    assert (pair.source.text, pair.target.text) == ("Save %d files", "파일 %d개 저장")
    assert (pair.context, pair.state, pair.most) == ("menu", "fuzzy", 12)
    assert pair.notes == ("번역자의 말", "on a button, max-length: 12")


def test_strings_are_joined_and_their_escapes_read() -> None:
    reading = read(HEADER + 'msgid ""\n"First\\tline\\n"\n"Second \\"line\\""\nmsgstr "첫 줄\\n"  "둘째 \\\\ 줄"\n')
    pair = only(reading)
    assert pair.source.text == 'First\tline\nSecond "line"'
    assert pair.target.text == "첫 줄\n둘째 \\ 줄"
    assert whole_of(pair.source).start == Place(7, 2)
    assert whole_of(pair.source).end == Place(8, 17)
    places = [whole_of(pair.source[n : n + 4]).start for n in (0, 11)]
    assert places == [Place(7, 2), Place(8, 2)]


def test_escapes_by_number() -> None:
    reading = read(HEADER + 'msgid "a\\x41\\101\\a"\nmsgstr "값\\v\\e."\n')
    assert told(reading) == [("aAA\a", "값\ve.")]


PLURAL = 'msgid "%d file"\nmsgid_plural "%d files"\n'


def test_the_one_form_of_korean_translates_both_of_english() -> None:
    reading = read(HEADER + PLURAL + 'msgstr[0] "파일 %d개"\n')
    assert told(reading) == [("%d file", "파일 %d개"), ("%d files", "파일 %d개")]
    assert [pair.plural for pair in reading.pairs] == ["one", "other"]


def test_of_two_forms_the_first_translates_the_singular() -> None:
    korean = 'msgid "파일 하나"\nmsgid_plural "파일 %d개"\nmsgstr[0] "One file"\nmsgstr[1] "%d files"\n'
    reading = read(HEADER.replace("ko", "en") + korean)
    assert told(reading) == [("파일 하나", "One file"), ("파일 %d개", "%d files")]


def test_a_message_without_a_translation_is_a_pair_with_an_empty_one() -> None:
    assert told(read(HEADER + 'msgid "Save"\nmsgstr ""\n')) == [("Save", "")]
    assert told(read(HEADER + PLURAL + 'msgstr[0] ""\n')) == [("%d file", "")]


def test_obsolete_messages_and_their_comments_are_left_alone() -> None:
    text = '# old\n#, fuzzy\n#~ msgid "Old"\n#~ msgstr "옛것"\n\nmsgid "New"\nmsgstr "새것"\n\n#~| msgid "x"\n'
    pair = only(read(HEADER + text))
    assert (pair.source.text, pair.notes, pair.state) == ("New", (), "")


def test_one_text_in_two_contexts_is_two_messages() -> None:
    entry = 'msgctxt "{}"\nmsgid "Open"\nmsgstr "열기"\n\n'
    reading = read(HEADER + entry.format("menu") + entry.format("state") + 'msgid "Open"\nmsgstr "열림"\n')
    assert [pair.context for pair in reading.pairs] == ["menu", "state", ""]
    assert reading.errors == []


def test_where_translators_name_themselves_is_nothing_to_translate() -> None:
    text = 'msgid "translator-credits"\nmsgstr "홍길동 <hong@example.org>"\n\n'
    text += 'msgctxt "NAME OF TRANSLATORS"\nmsgid "Your names"\nmsgstr "홍길동"\n\nmsgid "Open"\nmsgstr "열기"\n'
    assert told(read(HEADER + text)) == [("Open", "열기")]


# ------------------------------------------------------------------ languages


def test_the_header_says_the_direction_and_the_script_where_it_does_not() -> None:
    english = 'msgid "Save the file"\nmsgstr "파일 저장"\n'
    korean = 'msgid "파일 저장"\nmsgstr "Save the file"\n'
    for text, sides in ((english, ("en", "ko")), (korean, ("ko", "en"))):
        for header in ("", 'msgid ""\nmsgstr "Language: \\n"\n\n', HEADER.replace("ko", sides[1])):
            pair = only(read(header + text))
            assert (pair.source.language, pair.target.language) == sides


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        (HEADER.replace("ko", "ja") + 'msgid "Save"\nmsgstr "保存"\n',
         "its languages are ? and ja, and not Korean and English"),
        (HEADER.replace("Language: ko", "X-Source-Language: de\\n\"\n\"Language: ko") + 'msgid "Ja"\nmsgstr "예"\n',
         "its languages are de and ko, and not Korean and English"),
        (HEADER.replace("ko", "en_GB") + 'msgid "Color"\nmsgstr "Colour"\n', "both its sides are English"),
        (HEADER + 'msgid "빛깔"\nmsgstr "색"\n', "both its sides are Korean"),
        (HEADER + "".join(f'msgid "menu.item_{n}"\nmsgstr "차림 {n}"\n' for n in range(5)),
         "its msgids are keys, and no texts"),
        (HEADER + "".join(f'msgid "menu.item_{n}"\nmsgstr "차림 {n}"\n' for n in range(4)) + 'msgid "x"\nmsgstr "예"\n',
         "its msgids are keys, and no texts"),
    ],
)  # fmt: skip
def test_what_is_no_translation_of_ours_says_why(text: str, lacks: str) -> None:
    reading = read(text)
    assert (reading.pairs, reading.lacks) == ([], lacks)


def test_a_template_holds_no_translations() -> None:
    assert read('msgid "Save"\nmsgstr ""\n', "app.pot").lacks == "it is a template, which holds no translations"


def test_a_catalogue_is_not_one_side_of_a_pair() -> None:
    with pytest.raises(UserError, match="cannot be one side of a pair"):
        read(HEADER, languages=("ko",))


# ------------------------------------------------------------------ comments


def test_comments_for_qa_lint_are_about_their_message() -> None:
    text = (
        '#. qa-lint: ignore[wrong-number] 맞음\nmsgid ""\n"Save\\n"\n"it"\nmsgstr "저장"\n\n'
        '#, fuzzy, qa-lint: ignore\nmsgid "Open"\nmsgstr "열기"\n# qa-lint: file-ignore[double-space]\n'
    )
    reading = read(text)
    assert [(s.names, s.first, s.last, s.reason) for s in reading.suppressions] == [
        (("wrong-number",), 2, 5, "맞음"),
        ((), 8, 9, ""),
        (("double-space",), 1, LAST_LINE, ""),
    ]


# ------------------------------------------------------------------ bad files


@each(
    ("text", "line", "left"),
    [
        ('msgid "a"\nmsgstr "그는 "값"이라 했다"\n\nmsgid "b"\nmsgstr "둘"\n', 2, [("b", "둘")]),
        ('msgid "a"\nmsgstr "값\n\nmsgid "b"\nmsgstr "둘"\n', 2, [("b", "둘")]),
        ('msgid "a"\nmsgstr\n"값"\n\nmsgid "b"\nmsgstr "둘"\n', 2, [("b", "둘")]),
        ('"stray"\nmsgid "b"\nmsgstr "둘"\n', 1, [("b", "둘")]),
        ('msgstr "값"\nmsgid "b"\nmsgstr "둘"\n', 1, [("b", "둘")]),
        ('msgid "b"\nmsgstr "둘"\nmsgstr "셋"\n', 3, []),
        ('msgid "b"\nmsgid_plural "c"\nmsgstr[1] "둘"\n', 3, []),
        ("이것은\n카탈로그가\n아니다\n", 1, []),
    ],
)
def test_a_line_that_cannot_be_read_is_told_once_and_the_other_messages_are_read(
    text: str, line: int, left: list[tuple[str, str]]
) -> None:
    reading = read(text)
    assert [error.line for error in reading.errors] == [line]
    assert reading.errors[0].message.startswith("a keyword or a string in quotation marks was expected here")
    assert told(reading) == left


def test_a_message_without_msgstr_and_one_that_stands_twice_are_told() -> None:
    reading = read('msgid "a"\n\nmsgid "b"\nmsgstr "둘"\n\nmsgid "b"\nmsgstr "셋"\n')
    assert [str(error) for error in reading.errors] == [
        "ko.po:1: the message that begins here has no msgstr",
        "ko.po:6: the message of line 3 stands here again",
    ]


def test_a_text_that_is_too_long_is_told() -> None:
    lines = '"' + "가" * 1000 + '"\n'
    reading = read(f'msgid "a"\nmsgstr ""\n{lines * 101}\nmsgid "b"\nmsgstr "둘"\n')
    assert [str(error) for error in reading.errors] == [
        "ko.po:1: the text is 101,000 characters long; texts over 100,000 are not checked"
    ]
    assert told(reading) == [("b", "둘")]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp949"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_encodings_and_line_ends(encoding: str, end: str) -> None:
    text = HEADER.replace("UTF-8", "EUC-KR") + 'msgid "The library is closed"\nmsgstr ""\n"도서관은 "\n"쉰다"\n'
    reading = read(text.replace("\n", end).encode(encoding))
    assert told(reading) == [("The library is closed", "도서관은 쉰다")]
    assert whole_of(reading.pairs[0].target).start == Place(8, 2)
    check_places(reading, lambda raw: raw.replace(f'"{end}"', ""))


# ------------------------------------------------------------------ against polib

STRINGS = st.text(st.sampled_from('ab "\\\n\t값é{}%'), max_size=12).map(str.strip)
ENTRIES = st.lists(
    st.tuples(STRINGS.filter(bool), STRINGS, st.none() | STRINGS, STRINGS, st.booleans(), st.booleans()),
    max_size=5,
    unique_by=lambda entry: (entry[0], entry[2]),
)


@given(ENTRIES, st.sampled_from([10, 78]))
def test_messages_are_those_of_polib(entries: list, width: int) -> None:  # type: ignore[type-arg]
    catalogue = polib.POFile(wrapwidth=width)
    catalogue.metadata = {"Language": "ko", "X-Source-Language": "en"}
    for msgid, msgstr, context, note, fuzzy, plural in entries:
        entry = polib.POEntry(msgid=msgid, msgctxt=context, comment=note, flags=["fuzzy"] * fuzzy)
        if plural:
            entry.msgid_plural, entry.msgstr_plural = msgid + "s", {0: msgstr}
        else:
            entry.msgstr = msgstr
        catalogue.append(entry)
    text = str(catalogue)
    expected = []
    for entry in polib.pofile(text):
        strings = [entry.msgstr_plural[n] for n in sorted(entry.msgstr_plural)] or [entry.msgstr]
        ids = [entry.msgid, entry.msgid_plural] if entry.msgid_plural and strings[0] else [entry.msgid]
        expected += [(source.strip(), strings[0].strip(), entry.fuzzy) for source in ids]
    reading = read(text)
    assert [(str(p.source.text), str(p.target.text), p.state == "fuzzy") for p in reading.pairs] == expected
    assert reading.errors == []
    check_places(reading, lambda raw: polib.unescape(raw.replace('"\n"', "")))


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t\r"), max_size=20))
def test_a_replacement_is_written_as_a_catalogue_has_it(text: str) -> None:
    assert polib.unescape(written(text)) == text


PIECES = st.sampled_from(
    ["msgid ", "msgstr ", "msgid_plural ", "msgstr[0] ", "msgctxt ", '"a"', '"값"', '"', "\\", "#~ ", "# ", "#, ", "\n"]
)


@given(st.one_of(st.lists(PIECES, max_size=25).map("".join).map(str.encode), st.binary(max_size=40)))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refuse(PO, data, ("ko", "en"), "a.po")


def test_the_bytes_of_a_character_may_be_written_one_by_one() -> None:
    """As `msgcat --escape` does."""
    source, target = rb'msgid "One \x41 \302\267 \360\237\230\200"', rb'msgstr "\355\225\230\353\202\230"'
    reading = read(source + b"\n" + target + b"\n")
    [pair] = reading.pairs
    assert pair.texts == ("One A · 😀", "하나")
    assert pair.target.raw(Span(1, 2)) == r"\353\202\230"


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ('msgid "파일을 엽니다"\nmsgstr ""\n', ("ko", "en")),
        ('msgid "Open the file"\nmsgstr ""\n', ("en", "ko")),
        ('msgid "%s"\nmsgstr "%s 값"\n', ("en", "ko")),
    ],
)
def test_a_side_without_letters_is_in_the_other_language(text: str, languages: tuple[Language, Language]) -> None:
    (pair,) = read(text).pairs
    assert (pair.source.language, pair.target.language) == languages


REFUSED = 'a keyword or a string in quotation marks was expected here (those inside it are written \\")'


@each(
    ("message", "line"),
    [
        ('msgid_plural "a"\nmsgid "b"\nmsgstr "가"\n', 1),  # of nothing
        ('msgid[0] "a"\nmsgstr "가"\n', 1),
        ('msgid "a"\nmsgstr[1] "가"\n', 2),  # without the first
        ('msgid "a"\nmsgstr[0] "가"\nmsgstr[2] "나"\n', 3),
        ('msgid "a"\nmsgstr "가"\nmsgid_plural "b"\n', 3),
        ('msgstr "가"\n', 1),
        ('msgid "a"\nmsgstr "가\n', 2),
        ("msgid a\n", 1),
    ],
)
def test_a_line_that_may_not_stand_there(message: str, line: int) -> None:
    reading = read(HEADER + message)
    assert [(error.message, error.line) for error in reading.errors][:1] == [(REFUSED, 5 + line)]


def test_only_the_first_of_some_lines_that_may_not_stand_there_is_told() -> None:
    reading = read(HEADER + 'msgid "a"\nnonsense\nmore nonsense\nmsgid "b"\nmsgstr "나"\nagain\n')
    assert [error.line for error in reading.errors] == [7, 11]
    assert told(reading) == []


def test_a_message_of_another_domain() -> None:
    assert told(read(HEADER + 'domain "other"\nmsgid "a"\nmsgstr "가"\n')) == [("a", "가")]


def test_a_domain_stands_between_messages() -> None:
    reading = read(HEADER + 'msgid "a"\nmsgstr "가"\ndomain "other"\nmsgid "b"\nmsgstr "나"\n')
    assert reading.errors == []
    assert told(reading) == [("a", "가"), ("b", "나")]


def test_an_empty_text_in_a_context_is_no_header() -> None:
    reading = read(HEADER + 'msgctxt "menu"\nmsgid ""\nmsgstr "Language: fr\\n"\n\nmsgid "a"\nmsgstr "가"\n')
    assert reading.lacks == ""
    assert told(reading) == [("", "Language: fr"), ("a", "가")]


def test_texts_without_letters_are_english_and_korean() -> None:
    pair = only(read('msgid "1"\nmsgstr "2"\n'))
    assert (pair.source.language, pair.target.language) == ("en", "ko")


@pytest.mark.parametrize(
    ("forms", "pairs"),
    [
        ('msgstr[0] "파일"\n', ["파일", "파일"]),
        ('msgstr[0] ""\n', [""]),
        ('msgstr[0] ""\nmsgstr[1] "파일"\n', ["", "파일"]),
        ('msgstr[0] "파일"\nmsgstr[1] "파일들"\n', ["파일", "파일들"]),
    ],
)
def test_forms_of_the_plural_that_are_there(forms: str, pairs: list[str]) -> None:
    reading = read(HEADER + PLURAL + forms)
    assert [str(pair.target.text) for pair in reading.pairs] == pairs
    assert [pair.plural for pair in reading.pairs] == ["one", "other"][: len(pairs)]


def test_flags_may_stand_in_several_lines_and_one_is_enough() -> None:
    pair = only(read(HEADER + '#, fuzzy\n#, c-format\nmsgid "%d files"\nmsgstr "파일 %d개"\n'))
    assert pair.state == "fuzzy"
    assert "printf" in pair.families


@each(
    ("comment", "heard"),
    [
        ("# qa-lint: ignore[number] known", True),
        ("#. qa-lint: ignore[number] known", True),
        ("#, c-format, qa-lint: ignore[number]", True),
        ("#: qa-lint: ignore[number] known", False),
        ("#| qa-lint: ignore[number] known", False),
    ],
)
def test_which_comments_speak_to_qa_lint(comment: str, heard: bool) -> None:
    reading = read(HEADER + comment + '\nmsgid "a"\nmsgstr "가"\n')
    assert bool(reading.suppressions) is heard


def test_what_is_said_before_an_obsolete_message_is_of_no_other() -> None:
    pair = only(read(HEADER + '#. old\n#, fuzzy\n#~ msgid "a"\n#~ msgstr "가"\n\n#. new\nmsgid "b"\nmsgstr "나"\n'))
    assert (pair.notes, pair.state) == (("new",), "")
