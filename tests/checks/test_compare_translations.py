from __future__ import annotations

import time
from dataclasses import replace

import pytest
from each import each
from worded import sentences, target_of

from qa_lint.checks import compare_translations as checks
from qa_lint.engine.locate import in_file
from qa_lint.facts.message_patterns import read_source_pattern, read_target_pattern
from qa_lint.model import Document, Hit, Pair, Project, Segment, TextFile
from qa_lint.resources.registry import Resources


def document(rows: list[tuple[str, str]], path: str = "en.txt", korean_source: bool = True) -> Document:
    files = [
        TextFile(name, "\n".join(lines)) for name, lines in zip(("ko.txt", path), zip(*rows, strict=True), strict=True)
    ]
    korean, english = (
        [Segment.of_file(file, *span, language) for span in file.lines()]
        for file, language in zip(files, ("ko", "en"), strict=True)
    )
    both = zip(korean, english, strict=True)
    return Document(path, [Pair(a, b) if korean_source else Pair(b, a) for a, b in both])


def project(*documents: Document) -> Project:
    return Project({checks.rendered: [in_file(seen) for one in documents for seen in checks.rendered(one)]})


def compared(*documents: Document) -> list[Hit]:
    return list(checks.compare_translations(project(*documents), **Resources().wanted_by(checks.compare_translations)))


def test_what_is_translated_alike_again_is_taken_once() -> None:
    rows = [("문을 닫으세요.", "Close the door."), ("문을 닫으세요.", "Shut the door.")]
    assert len(checks.rendered(document([*rows, *rows]))) == 2


def test_one_source_in_two_translations() -> None:
    rows = [
        ("문을 닫으세요", "Close the door."),
        ("문을 닫으세요.", "Shut the door."),
        ("문을 닫으세요", "close the door"),
    ]
    (hit,) = compared(document(rows))
    assert sentences(hit, "inconsistent-translation") == (
        "the same source is translated differently in line 1: Close the door.",
        "같은 원문이 1행에서는 다르게 번역되었습니다: Close the door.",
    )
    assert target_of(hit).text == "Shut the door."


def test_a_source_that_goes_on_where_another_one_ends() -> None:
    rows = [
        ("서버 상태 확인 방법", "How to check server status"),
        ("서버 상태 확인 방법 안내", "A guide for the lost ones"),
    ]
    (hit,) = compared(document(rows))
    assert (hit.values["shared"], hit.values["mine"], hit.values["other"]) == ("서버 상태 확인 방법 …", "안내", "")


def test_the_usual_translation_is_the_reference_wherever_it_stands() -> None:
    one, two = (document([("문을 닫으세요", "Shut the door.")], path) for path in ("a.txt", "b.txt"))
    others = [document([("문을 닫으세요", "Close the door.")], path) for path in ("c.txt", "d.txt", "e.txt")]
    (hit,) = compared(one, two, *others)
    assert (target_of(hit).path, target_of(hit).text) == ("a.txt", "Shut the door.")


@pytest.mark.parametrize("known", ["context", "plural"])
def test_one_source_in_two_contexts_or_for_two_numbers_may_be_two(known: str) -> None:
    two = document([("파일 {n}개", "{n} file"), ("파일 {n}개", "{n} documents")])
    told = [replace(pair, **{known: name}) for pair, name in zip(two.pairs, ("one", "other"), strict=True)]
    assert compared(replace(two, pairs=told)) == []
    assert len(compared(two)) == 1


@each(
    ("rows", "odd"),
    [
        ([("12개를 삭제했습니다", "Deleted 12 items"), ("13개를 삭제했습니다", "13 entries were removed")], 1),
        ([("Blogly에 공유", "Share on Blogly"), ("Postly에 공유", "Tell everybody at Postly")], 1),
        ([("5월 3일에 열립니다", "Opens on May 3"), ("6월 4일에 열립니다", "The start is on June 4")], 1),
        ([("12개를 삭제했습니다", "Deleted 12 items"), ("1개를 삭제했습니다", "Deleted 1 item")], 0),
        ([("5월 3일에 열립니다", "Opens on May 3"), ("6월 4일에 열립니다", "Opens on June 4")], 0),
        ([("월요일에 열립니다", "Opens on Monday"), ("화요일에 열립니다", "Opens on Tuesday")], 0),
        ([("{name}을 지웁니다", "Deletes {name}"), ("{path}를 지웁니다", "Deletes {path}")], 0),
        ([("3중 적분", "Triple integral"), ("2중 적분", "Double integral")], 0),  # nothing is filled in
    ],
)
def test_what_is_filled_in_does_not_make_two_sources(rows: list[tuple[str, str]], odd: int) -> None:
    assert [hit.kind for hit in compared(document(rows))] == ["pattern"] * odd


@pytest.mark.parametrize("korean_source", [True, False])
def test_a_pattern_is_the_same_with_any_number_in_it(korean_source: bool) -> None:
    rows = [
        (f"사진 {n}장을 보냈습니다", f"{n} photo{'s' * (n != 1)} {'were' if n != 1 else 'was'} sent")
        for n in (1, 2, 37, 1200)
    ]
    patterns = {
        (read_source_pattern(pair), read_target_pattern(pair)) for pair in document(rows, "a", korean_source).pairs
    }
    assert len(patterns) == 1


SEOUL = ("서울 지점을 삭제했습니다.", "Deleted the Seoul branch.")


@each(
    ("row", "odd"),
    [
        (("부산 지점을 삭제했습니다.", "Removed the Busan branch."), 1),
        (("부산 지점을 삭제했습니다.", "Deleted the Busan branch."), 0),
        (("독일 지점을 삭제했습니다.", "Removed the German branch."), 1),
        (("뉴욕 지점을 삭제했습니다.", "The branch in New York was removed."), 1),
        # a person, in the order of either language
        (("한지우 지점을 삭제했습니다.", "Removed the Han Jiwoo branch."), 1),
        (("한지우 지점을 삭제했습니다.", "Removed the Jiwoo Han branch."), 1),
        (("한지우 지점을 삭제했습니다.", "Deleted the Jiwoo Han branch."), 0),
        (("임시 지점을 삭제했습니다.", "Removed the temporary branch."), 0),  # no name, so it may be said otherwise
    ],
)
def test_a_name_in_the_letters_of_each_side_does_not_make_two_sources(row: tuple[str, str], odd: int) -> None:
    assert len(compared(document([SEOUL, row]))) == odd


def test_a_korean_translation_of_a_name_and_its_particle() -> None:
    rows = [("서울을 삭제했습니다.", "Deleted Seoul."), ("부산이 지워졌네요.", "Deleted Busan.")]
    rows = [(f"도시 목록에서 {korean}", f"From the list: {english}") for korean, english in rows]
    (hit,) = compared(document(rows, korean_source=False))
    assert target_of(hit).text == "도시 목록에서 부산이 지워졌네요."


def test_a_word_of_its_own_does_not_make_another_wording() -> None:
    rows = [
        ("새 도서를 목록에 추가합니다.", "Adds a new book to the list."),
        ("새 회원을 목록에 추가합니다.", "Enrol members as they come in."),
        ("새 지점을 목록에 추가합니다.", "Adds a new branch to the list."),
    ]
    (hit,) = compared(document(rows))
    assert hit.kind == "near"
    assert target_of(hit).text == rows[1][1]
    assert [hit.values[name] for name in ("shared", "mine", "other")] == ["새 … 목록에 추가합니다.", "회원을", "도서를"]
    assert compared(document([rows[0], rows[2]])) == []


@each(
    ("rows", "lost"),
    [
        ([("파일을 저장합니다", "Save the file"), ("파일을 삭제합니다", "Save the file")], "삭제합니다"),
        ([("파일을 지웁니다", "Delete the file"), ("파일을 삭제합니다", "Delete the file")], None),
        ([("파일을 저장합니다.", "Save the file"), ("파일을 저장합니다", "Save the file.")], None),
        (  # what is said in other words throughout
            [("홀에서 열리는 회의의 파일을 저장합니다", "Save the file of the meeting in the hall"),
             ("홀 안 회의 자료 파일을 복사합니다", "Save the file of the meeting in the hall")], None,
        ),
        ([("저장 메뉴", "Save"), ("저장", "Save")], None),
    ],
)  # fmt: skip
def test_two_things_with_one_translation(rows: list[tuple[str, str]], lost: str | None) -> None:
    assert [hit.values["word"] for hit in compared(document(rows))] == ([lost] if lost else [])


def test_the_time_grows_with_the_number_of_sources_alone() -> None:
    """All of them differ from each other in one word, which is the worst that comparing them can meet."""

    tables = Resources().wanted_by(checks.compare_translations)

    def seconds(size: int) -> float:
        labels = [chr(0xAC00 + i % 900) + chr(0xB098 + i // 900) for i in range(size)]
        one = project(
            document(
                [(f"{label} 값을 목록에 추가합니다", f"Adds {i} value to the list") for i, label in enumerate(labels)]
            )
        )
        began = time.process_time()
        assert list(checks.compare_translations(one, **tables)) == []
        return time.process_time() - began

    few, many = seconds(1_000), seconds(4_000)
    assert many < 10 * few + 0.2, f"{few:.2f} s for 1,000 and {many:.2f} s for 4,000"
