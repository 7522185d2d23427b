"""Findings of a whole run: where they are, in which order, under which name; and what a failing check may not do."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import toy

from qa_lint.engine.subjects import sides_of
from qa_lint.model import Document, Finding, Hit, Pair, Project, Report, Sighting, Span, collects

MARKS = toy.check(kinds={"mark": ()})
ROWS = "ko\ten\n가 XX 나\tone YY\n다\ttwo XX\n라\tthree TERM\n마\tfour\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(folder: Path, files: dict[str, str], checks: Any = toy.CHECKS, **settings: Any) -> Report:
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8", newline="")
    return toy.session(folder, checks, **settings).lint(sorted(files))


def test_hits_become_findings_graded_worded_and_placed(here: Path) -> None:
    report = run(here, {"a.tsv": ROWS})
    assert toy.told(report.findings) == [
        "marked-text a.tsv:2:3 XX",
        "marked-pair a.tsv:2:12 YY",
        "marked-text a.tsv:3:7 XX",
        "many-pairs a.tsv:5:3 four",
    ]
    in_source, pair, in_target, _ = report.findings
    assert (in_source.source is not None, in_source.target) == (True, None)
    assert (in_target.source, in_target.target is not None) == (None, True)
    assert (pair.rule, pair.category, pair.severity, pair.message) == ("marked-pair", "name", "error", "mark YY")
    assert pair.source is not None
    assert pair.source.text == "가 XX 나"
    assert (report.files, report.pairs, report.errors, report.notes) == (1, 4, [], [])


def test_messages_are_worded_in_korean_too(here: Path) -> None:
    toy.write_card(here / "cards", "text/marked-text", "find_marks", message_ko='"{mark:가} 있음"')
    report = run(here, {"a.tsv": ROWS}, message_language="ko", select=["text"])
    assert [finding.message for finding in report.findings] == ["XX가 있음"] * 2


def test_a_rule_of_several_documents(here: Path) -> None:
    report = run(here, {"b.tsv": "가\tTERM two\n나\tx\n", "a.tsv": ROWS}, select=["terminology"])
    assert toy.told(report.findings) == ["many-terms b.tsv:1:3 TERM two"]
    assert report.findings[0].source is not None
    assert (report.findings[0].source.path, report.findings[0].source.text) == ("a.tsv", "three TERM")


def test_only_the_kinds_of_the_card_are_its_findings(here: Path) -> None:
    toy.write_card(here / "cards", "name/all-marks", "compare_marks", kind="shadow")
    report = run(here, {"a.tsv": ROWS})
    assert toy.told(report.findings) == ["all-marks a.tsv:2:12 YY"]


def test_one_check_runs_with_the_options_of_each_card(here: Path) -> None:
    toy.write_card(here / "cards", "text/marked-a", "find_marks", options='mark = "one"')
    toy.write_card(here / "cards", "text/marked-b", "find_marks", options='mark = "two"')
    report = run(here, {"a.tsv": ROWS})
    assert toy.told(report.findings) == ["marked-a a.tsv:2:8 one", "marked-b a.tsv:3:3 two"]


def test_the_same_findings_in_nfc_and_in_nfd(here: Path) -> None:
    toy.write_card(here / "cards", "text/marked-value", "find_marks", options='mark = "값을"')
    rows = "ko\ten\n새 값을 둔다\tvalue\n"
    composed = run(here, {"a.tsv": rows}).findings
    decomposed = run(here, {"a.tsv": unicodedata.normalize("NFD", rows)}).findings
    assert toy.told(composed) == ["marked-value a.tsv:2:3 값을"]
    assert toy.told(decomposed) == [f"marked-value a.tsv:2:4 {unicodedata.normalize('NFD', '값을')}"]
    assert composed[0].fingerprint == decomposed[0].fingerprint
    assert composed[0].message == unicodedata.normalize("NFC", decomposed[0].message)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_same_places_with_every_line_end(here: Path, end: str) -> None:
    findings = run(here, {"a.tsv": ROWS.replace("\n", end)}).findings
    assert toy.told(findings) == toy.told(run(here, {"a.tsv": ROWS}).findings)


def test_fingerprints_outlive_lines_inserted_above(here: Path) -> None:
    rows = "가\tone YY\n나\ttwo YY\n다\tone YY\n가\tone YY\n"
    before = run(here, {"a.tsv": rows}, select=["name"]).findings
    after = run(here, {"a.tsv": "새로\tnew\n\n" + rows}, select=["name"]).findings
    assert [f.fingerprint for f in before] == [f.fingerprint for f in after]
    assert len({f.fingerprint for f in before}) == 4  # equals are told apart by their ordinal
    assert [f.place.start.line + 2 for f in before] == [f.place.start.line for f in after]


def test_a_fingerprint_is_of_rule_path_and_texts(here: Path) -> None:
    def name(path: str, row: str) -> str:
        return run(here, {path: row}, select=["name"]).findings[0].fingerprint

    names = [name("a.tsv", "가\tone YY\n"), name("b.tsv", "가\tone YY\n"), name("a.tsv", "나\tone YY\n")]
    assert len(set(names)) == 3
    assert names[0] == name("a.tsv", "가\tanother YY\n")  # the span is the same, and so is the source


def test_a_fingerprint_is_the_same_wherever_the_command_is_run(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "inside").mkdir()
    (here / "a.tsv").write_text("가\tone YY\n", encoding="utf-8")
    [there] = toy.session(here, select=["name"]).lint(["a.tsv"]).findings
    monkeypatch.chdir(here / "inside")
    [finding] = toy.session(here, select=["name"]).lint(["../a.tsv"]).findings
    assert finding.fingerprint == there.fingerprint


def crashing(here: Path) -> None:
    toy.session(here)
    toy.write_card(here / "cards", "number/crashing-rule", "crash")


def internal(report: Report) -> list[Finding]:
    return [finding for finding in report.findings if finding.rule == "internal-error"]


def test_a_pair_that_a_check_failed_on_is_not_known_where_it_stands_again(here: Path) -> None:
    crashing(here)
    (error,) = internal(run(here, {"a.tsv": "나\tCRASH\n나\tCRASH\n"}))
    assert "failed on this pair and on 1 more (" in error.message


def test_a_crashing_check_is_one_finding_and_the_rest_goes_on(here: Path) -> None:
    crashing(here)
    rows = "가\tone YY\n나\tCRASH XX\n다\tCRASH again\n라\tCRASH\n"
    report = run(here, {"a.tsv": rows, "b.tsv": "마\tsix YY\n"})
    (error,) = internal(report)
    assert (error.category, error.severity) == ("internal", "error")
    assert error.message.startswith(
        "check crash of plugin package-0 failed on this pair and on 2 more (ZeroDivisionError: by"
    )
    assert error.message.endswith("; all other checks went on")
    assert error.source is not None
    assert (error.source.text, error.place.text) == ("나", "CRASH XX")
    others = [finding for finding in report.findings if finding is not error]
    assert toy.told(others) == [
        "marked-pair a.tsv:1:7 YY",
        "crashing-rule a.tsv:2:3 CRASH XX",  # what it said before it failed stands
        "marked-text a.tsv:2:9 XX",
        "crashing-rule a.tsv:3:3 CRASH again",
        "crashing-rule a.tsv:4:3 CRASH",
        "many-pairs a.tsv:4:3 CRASH",
        "marked-pair b.tsv:1:7 YY",
    ]


def test_a_card_whose_message_needs_what_the_check_does_not_say(here: Path) -> None:
    def forgetful(pair: toy.Pair) -> toy.Iterator[toy.Hit]:
        yield pair.hit("mark", count=1)

    forgetful.__annotations__ = {"pair": toy.Pair}
    mark = toy.check(kinds={"mark": ("count", "name")})
    toy.write_card(here / "cards", "text/forgetful-rule", "forgetful", message='"{name}"')
    (error,) = internal(run(here, {"a.tsv": ROWS}, [mark(forgetful)]))
    assert "a hit of kind 'mark' carries ['count'], not ['count', 'name']" in error.message


def test_a_hit_of_a_kind_that_the_check_does_not_declare(here: Path) -> None:
    def talkative(pair: toy.Pair) -> toy.Iterator[toy.Hit]:
        yield pair.hit("news")

    talkative.__annotations__ = {"pair": toy.Pair}
    toy.write_card(here / "cards", "text/talkative-rule", "talkative")
    (error,) = internal(run(here, {"a.tsv": ROWS}, [MARKS(talkative)]))
    assert "it yields the kind 'news', which it does not declare" in error.message


def test_a_bare_span_says_nothing_in_a_document(here: Path) -> None:
    def vague(document: toy.Document) -> toy.Iterator[toy.Hit]:
        yield toy.Hit("mark", None, toy.Span(0, 1))

    vague.__annotations__ = {"document": toy.Document}
    toy.write_card(here / "cards", "text/vague-rule", "vague")
    (error,) = internal(run(here, {"a.tsv": ROWS}, [MARKS(vague)]))
    assert "give a Spot" in error.message


def test_a_hit_without_a_place_is_a_failure_of_the_check(here: Path) -> None:
    def nowhere(pair: toy.Pair) -> toy.Iterator[toy.Hit]:
        yield toy.Hit("mark", None, None)

    nowhere.__annotations__ = {"pair": toy.Pair}
    toy.write_card(here / "cards", "text/placeless-rule", "nowhere")
    (error,) = internal(run(here, {"a.tsv": ROWS}, [MARKS(nowhere)]))
    assert "a hit has no place" in error.message


def test_a_collector_that_crashes_spoils_no_other_document(here: Path) -> None:
    def collect(document: toy.Document) -> list[toy.Sighting[str, toy.Spot]]:
        places = (toy.Spot.whole(side) for side in (document.pairs[0].source, document.pairs[0].target))
        return [toy.Sighting({"a.tsv": "a", "b.tsv": "b"}[document.path], *places)]

    def compare(project: toy.Project) -> toy.Iterator[toy.Hit]:
        raise ValueError(str([sighting.record for sighting in project.evidence(collect)]))
        yield

    collect.__annotations__ = {"document": toy.Document}
    compare.__annotations__ = {"project": toy.Project}
    toy.write_card(here / "cards", "text/lost-rule", "compare")
    report = run(here, dict.fromkeys(("a.tsv", "b.tsv", "c.tsv"), "가\tone\n"), [MARKS(toy.collects(collect)(compare))])
    assert [(f.place.path, "['a', 'b']" in f.message, "KeyError" in f.message) for f in internal(report)] == [
        ("a.tsv", True, False),
        ("c.tsv", False, True),
    ]


def test_nothing_to_look_at_is_no_project(here: Path) -> None:
    def compare(project: toy.Project) -> toy.Iterator[toy.Hit]:
        raise ValueError
        yield

    compare.__annotations__ = {"project": toy.Project}
    toy.write_card(here / "cards", "text/lost-rule", "compare")
    report = run(here, {"a.tsv": "", "b.tsv": "ko\ten\n"}, [MARKS(toy.collects(toy._terms)(compare))])
    assert report.findings == []
    assert [str(note) for note in report.notes] == [
        "a.tsv: empty: nothing to check",
        "b.tsv: no Korean and no English text: nothing to check",
    ]


def test_the_order_of_the_paths_changes_nothing(here: Path) -> None:
    files = {f"{name}.tsv": ROWS for name in "cab"}
    report = run(here, files)
    again = toy.session(here).lint(["c.tsv", "b.tsv", "c.tsv", "a.tsv"])
    assert report == again
    assert [f.place.path for f in report.findings] == sorted(f.place.path for f in report.findings)


def test_what_lies_in_a_finding_that_explains_it_is_not_told(here: Path) -> None:
    def find_words(pair: Pair) -> Iterator[Hit]:
        """The target, and its words."""
        for kind, word in (("line", pair.target.text), *(("word", word) for word in pair.target.text.split())):
            start = pair.target.text.index(word)
            yield pair.hit(kind, Span(0, 0), Span(start, start + len(word)))

    checks = [toy.check(kinds={"line": (), "word": ()})(find_words)]
    toy.write_card(here / "cards", "text/a-line", "find_words", "line")
    toy.write_card(here / "cards", "text/a-word", "find_words", "word", within='["a-line"]')
    assert toy.told(run(here, {"a.tsv": "가\tone two\n"}, checks).findings) == ["a-line a.tsv:1:3 one two"]
    alone = run(here, {"a.tsv": "가\tone two\n"}, checks, select=["a-word"]).findings
    assert toy.told(alone) == ["a-word a.tsv:1:3 one", "a-word a.tsv:1:7 two"]


def test_what_has_nothing_to_show_on_a_side_explains_nothing_there(here: Path) -> None:
    def find_words(pair: Pair) -> Iterator[Hit]:
        """A word of the source, of which nothing stands in the target; and a word of the target."""
        yield pair.hit("lost", Span(0, 1))
        yield pair.hit("word", Span(2, 3), Span(0, 3))

    checks = [toy.check(kinds={"lost": (), "word": ()})(find_words)]
    toy.write_card(here / "cards", "text/a-loss", "find_words", "lost")
    toy.write_card(here / "cards", "text/a-word", "find_words", "word", within='["a-loss"]')
    told = toy.told(run(here, {"a.tsv": "가 나\tone two\n"}, checks).findings)
    assert told == ["a-word a.tsv:1:5 one", "a-loss a.tsv:1:5 one two"]


def test_what_is_told_of_a_pair_explains_what_is_told_across_pairs(here: Path) -> None:
    def find_words(pair: Pair) -> Iterator[Hit]:
        yield pair.hit("line", Span(0, 1), Span(0, 3))

    def seen(document: Document) -> Iterator[Sighting[str, Any]]:
        for pair in document.pairs:
            yield Sighting(str(pair.target.text), pair.spot("source", Span(0, 1)), pair.spot("target", Span(0, 3)))

    @collects(seen)
    def find_again(project: Project) -> Iterator[Hit]:
        for found in project.evidence(seen):
            yield Hit("again", found.source, found.target)

    checks = [toy.check(kinds={"line": ()})(find_words), toy.check(kinds={"again": ()})(find_again)]
    toy.write_card(here / "cards", "text/a-line", "find_words", "line")
    toy.write_card(here / "cards", "text/again", "find_again", "again", within='["a-line"]')
    assert toy.told(run(here, {"a.tsv": "가\tone two\n"}, checks).findings) == ["a-line a.tsv:1:3 one"]
    alone = run(here, {"a.tsv": "가\tone two\n"}, checks, select=["again"]).findings
    assert toy.told(alone) == ["again a.tsv:1:3 one"]


def test_what_is_said_of_a_text_that_answers_two_forms_is_said_once(here: Path) -> None:
    plural = 'msgid "%d file"\nmsgid_plural "%d files"\nmsgstr[0] "XX 파일 YY"\n'
    report = run(here, {"a.po": plural, "b.tsv": "ko\ten\n가\tYY YY\n"})
    assert toy.told(report.findings) == [
        "marked-text a.po:3:12 XX",
        "marked-pair a.po:3:18 YY",
        "marked-pair b.tsv:2:3 YY",
        "marked-pair b.tsv:2:6 YY",
    ]


def test_the_failure_of_a_check_is_told_in_the_language_of_the_messages(here: Path) -> None:
    crashing(here)
    (error,) = internal(run(here, {"a.tsv": "가\tCRASH\n나\tCRASH\n"}, message_language="ko"))
    assert error.message.startswith("플러그인 package-0의 검사 crash가 이 쌍에서 실패했습니다, 다른 1곳에서도(")


def test_a_fix_that_would_write_over_a_tag_is_not_offered(here: Path) -> None:
    def renaming(pair: toy.Pair) -> toy.Iterator[toy.Hit]:
        hit = pair.hit("mark", None, pair.target.text.whole)
        yield hit.fixed_by(pair.spot("en", pair.english.whole), "Yoon Seo-jin")

    renaming.__annotations__ = {"pair": toy.Pair}
    toy.write_card(here / "cards", "text/renaming-rule", "renaming")
    rows = "윤서진\tYun Seojin\n윤서진\tYun <b>Seo</b>jin\n"
    report = run(here, {"a.tsv": rows}, [MARKS(renaming)], languages=("ko", "en"))
    assert [finding.fix is not None for finding in report.findings] == [True, False]


@pytest.mark.parametrize(("korean", "english", "sides"), [("가", "a", "st"), ("", "a", "t"), ("가", "", "s")])
def test_a_check_of_texts_is_shown_those_that_are_there(korean: str, english: str, sides: str) -> None:
    pair = toy.pair(korean, english)
    shown = [(subject.shown, subject.side) for subject in sides_of(pair)]
    told = {"s": (pair.source.text, "source"), "t": (pair.target.text, "target")}
    assert shown == [told[side] for side in sides]
