"""Documents of word processors, by the whole command."""

from __future__ import annotations

import json

import pytest

from tests.formats.office_files import W, hangul, hp, htable, word, wp, wtable

from .conftest import Invoke, write

KOREAN = (
    "남산 도서관이 다음 달에 다시 문을 연다.",
    "공사에는 예산 3억 원이 들었다.",
    "어린이 열람실은 두 배로 넓어졌다.",
    "시장은 개관식에서 축사를 한다.",
)
ENGLISH = (
    "Namsan Library will reopen next month.",
    "The construction cost 3 billion won.",
    "The children's reading room has doubled in size.",
    "The mayor will give a speech at the opening ceremony.",
)
MAKE = {"docx": (word, wp, wtable), "hwpx": (hangul, hp, htable)}
KINDS = pytest.mark.parametrize("kind", MAKE)
NUMBERS = ("--select", "number,omission", "--output-format", "concise")


def places(output: str) -> list[str]:
    """`place rule` of each finding of a concise report."""
    lines = [line for line in output.splitlines() if line.endswith("]")]
    return [f"{line.split(': ')[0]} {line.rpartition('[')[2].rstrip(']')}" for line in lines]


@KINDS
def test_two_documents_are_aligned_and_places_are_paragraphs(kind: str, invoke: Invoke) -> None:
    make, paragraph, _ = MAKE[kind]
    write(**{f"ko_{kind}": make("".join(map(paragraph, KOREAN)))})
    write(**{f"en_{kind}": make("".join(map(paragraph, [*ENGLISH[:2], ENGLISH[3]])))})
    done = invoke("check", "--source", f"ko.{kind}", "--target", f"en.{kind}", *NUMBERS)
    assert places(done.stdout) == [f"en.{kind}:¶2 wrong-magnitude", f"en.{kind}:¶3 dropped-sentence"]
    assert "between ¶2 and ¶3" in done.stdout
    korean = invoke("check", "--source", f"ko.{kind}", "--target", f"en.{kind}", *NUMBERS, "--message-language", "ko")
    assert "¶2와 ¶3 사이" in korean.stdout


@KINDS
@pytest.mark.parametrize("order", ["alternating", "halves"])
def test_one_document_that_holds_both_languages(kind: str, order: str, invoke: Invoke) -> None:
    make, paragraph, _ = MAKE[kind]
    texts = (
        [*KOREAN, *ENGLISH] if order == "halves" else [t for both in zip(KOREAN, ENGLISH, strict=True) for t in both]
    )
    write(**{f"a_{kind}": make("".join(map(paragraph, texts)))})
    done = invoke("check", f"a.{kind}", *NUMBERS)
    assert places(done.stdout) == [f"a.{kind}:¶{6 if order == 'halves' else 4} wrong-magnitude"]


@KINDS
def test_a_table_and_the_text_around_it(kind: str, invoke: Invoke) -> None:
    make, paragraph, table = MAKE[kind]
    rows = [("국문", "영문"), *zip(KOREAN, ENGLISH, strict=True), ("입장료는 없다.", "")]
    around = [
        ("축제는 5월 7일에 열린다.", "The festival opens on May 8."),
        ("누구나 올 수 있다.", "Everybody may come."),
    ]
    body = "".join(map(paragraph, [text for both in around for text in both])) + table(rows)
    write(**{f"a_{kind}": make(body)})
    done = invoke("check", f"a.{kind}", *NUMBERS)
    assert places(done.stdout) == [
        f"a.{kind}:¶2 wrong-date", f"a.{kind}:T1!B3 wrong-magnitude", f"a.{kind}:T1!B6 empty-translation",
    ]  # fmt: skip
    assert done.stdout.endswith("in 7 pairs in 1 file\n")
    [edit, *_] = json.loads(invoke("check", f"a.{kind}", *NUMBERS[:2], "--output-format", "json").stdout)["findings"]
    assert (edit["label"], edit["fix"]) == ("¶2", None)


@KINDS
def test_a_note_for_the_translator_beside_a_table_is_no_text_to_compare(kind: str, invoke: Invoke) -> None:
    make, paragraph, table = MAKE[kind]
    body = paragraph("아래 표를 금요일까지 번역해 주십시오.") + table([*zip(KOREAN, ENGLISH, strict=True)])
    write(**{f"a_{kind}": make(body)})
    done = invoke("check", f"a.{kind}", *NUMBERS)
    assert places(done.stdout) == [f"a.{kind}:T1!B2 wrong-magnitude"]


def test_what_office_puts_beside_an_open_file_is_no_document(invoke: Invoke) -> None:
    write(**{"in__a_docx": word(wtable([*zip(KOREAN, ENGLISH, strict=True)])), "in__~$a_docx": b"\x05owner"})
    done = invoke("check", "in", *NUMBERS)
    assert (done.exit_code, done.stderr, places(done.stdout)) == (1, "", ["in/a.docx:T1!B2 wrong-magnitude"])


def test_a_comment_in_a_word_document_silences_its_paragraph(invoke: Invoke) -> None:
    remark = "qa-lint: ignore[wrong-magnitude] the budget was cut"
    comments = f'<w:comments {W}><w:comment w:id="7">{wp(remark)}</w:comment></w:comments>'
    mark = '<w:p><w:r><w:commentReference w:id="7"/></w:r>'
    english = "".join(map(wp, ENGLISH)).replace("<w:p>", "@").replace("@", "<w:p>", 1).replace("@", mark, 1)
    write(ko_docx=word("".join(map(wp, KOREAN))))
    write(en_docx=word(english.replace("@", "<w:p>"), comments=comments))
    done = invoke("check", "--source", "ko.docx", "--target", "en.docx", *NUMBERS)
    assert (done.exit_code, places(done.stdout)) == (0, [])


@KINDS
def test_pairs_by_their_names(kind: str, invoke: Invoke) -> None:
    make, paragraph, _ = MAKE[kind]
    write(**{f"a_ko_{kind}": make("".join(map(paragraph, KOREAN)))})
    write(**{f"a_en_{kind}": make("".join(map(paragraph, ENGLISH)))})
    assert places(invoke("check", ".", *NUMBERS).stdout) == [f"a.en.{kind}:¶2 wrong-magnitude"]
