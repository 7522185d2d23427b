from __future__ import annotations

from pathlib import Path

import pytest
from each import each

from qa_lint.facts.terms import read_terms
from qa_lint.model import ConceptTerm, Language, Text, UserError
from qa_lint.resources.glossary import Entry, Glossary


def found(glossary: Glossary, text: str, language: Language) -> list[str]:
    return [text[slice(*term.span)] for term in read_terms(Text(text, language), glossary)]


def test_rows_of_one_term_are_one_entry() -> None:
    glossary = Glossary.of_rows([["환자", "patient"], ["환자", "case; sufferer"], ["환자", "client", "forbidden"]])
    assert glossary.entries == (
        Entry("환자", ("patient", "case", "sufferer")),
        Entry("환자", ("client",), "forbidden"),
    )


def test_a_glossary_without_terms_is_in_no_text() -> None:
    assert found(Glossary.of_rows([]), "환자가 왔다", "ko") == []


@each(
    ("term", "text", "expected"),
    [
        ("환자", "환자가 왔다", ["환자"]),
        ("환자", "환자들에게서", ["환자"]),
        ("환자", "환자복을 입다", []),
        ("환자", "새환자", []),
        ("물 관리법", "새 물관리법은", ["물관리법"]),
        ("API 서버", "API 서버를", ["API 서버"]),
        ("환자", "`환자`", []),
    ],
)
def test_korean_terms(term: str, text: str, expected: list[str]) -> None:
    assert found(Glossary.of_rows([[term, "x"]]), text, "ko") == expected


@pytest.mark.parametrize(
    ("term", "text", "expected"),
    [
        ("city", "two cities and a city", ["cities", "city"]),
        ("Water Act", "the water-act's rules", ["water-act's"]),
        ("bus", "buses and a busy street", ["buses"]),
        ("patient", "impatient", []),
    ],
)
def test_english_terms(term: str, text: str, expected: list[str]) -> None:
    assert found(Glossary.of_rows([["가", term]]), text, "en") == expected


def test_case_sensitive() -> None:
    glossary = Glossary.of_rows([["정보기술", "IT", "", "yes"]])
    assert found(glossary, "it and IT", "en") == ["IT"]


def test_the_longest_term_wins() -> None:
    glossary = Glossary.of_rows([["은행", "bank"], ["한빛 은행", "Hanbit Bank"]])
    assert found(glossary, "한빛 은행과 은행", "ko") == ["한빛 은행", "은행"]


@pytest.mark.parametrize(
    "text",
    [
        "ko\ten\tstatus\n환자\tpatient\t\n환자\tclient\tforbidden\n",
        'en,ko,status\n"patient",환자,\nclient,환자,forbidden\n',
    ],
)
def test_parse(text: str) -> None:
    assert [(e.english, e.status) for e in Glossary.parse(text, "terms.tsv").entries] == [
        (("patient",), "preferred"),
        (("client",), "forbidden"),
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_row_ends_where_a_line_does_and_nowhere_else(end: str) -> None:
    """U+2028, form feed and their like are characters of a cell, as in every file that is read."""
    rows = ["ko\ten\tnote", "환자\tpatient\tone\u2028two\x0cthree\x85", "의사\tdoctor\t"]
    assert [e.korean for e in Glossary.parse(end.join(rows), "terms.tsv").entries] == ["환자", "의사"]


@pytest.mark.parametrize(
    ("text", "line"),
    [("a\tb\n", 1), ("ko\ten\tstatus\n환자\tpatient\tmaybe\n", 2)],
)
def test_a_broken_glossary_names_the_line(text: str, line: int) -> None:
    with pytest.raises(UserError) as error:
        Glossary.parse(text, "terms.tsv")
    assert (error.value.problem.path, error.value.problem.line) == ("terms.tsv", line)


def test_an_empty_glossary() -> None:
    assert not Glossary.parse("", "terms.tsv")
    assert not Glossary.of_rows([])


def test_concepts_of_a_termbase_are_entries() -> None:
    patient = [
        ConceptTerm("환자", "ko", note="of the ward", domain="medicine"), ConceptTerm("병자", "ko", forbidden=True),
        ConceptTerm("patient", "en"), ConceptTerm("client", "en", forbidden=True),
    ]  # fmt: skip
    surgery = [ConceptTerm("수술하다", "ko", verb=True), ConceptTerm("operate on", "en"), ConceptTerm("treat", "en")]
    ward = [
        ConceptTerm("중환자실", "ko"),
        ConceptTerm("intensive care", "en"),
        ConceptTerm("ICU", "en", short=True),
    ]
    names = [ConceptTerm("Nurse", "en"), ConceptTerm("Sister", "en", forbidden=True)]
    about = {"note": "of the ward", "domain": "medicine"}
    assert Glossary.of_concepts([patient, surgery, patient, ward, names, [ConceptTerm("혼자", "ko")]]).entries == (
        Entry("환자", ("patient",), **about),
        Entry("환자", ("client",), "forbidden", right=("patient",), **about),
        Entry("병자", ("patient",), "forbidden", right=("환자",), side="ko", **about),
        Entry("수술하다", ("operate on", "treat"), verb=True),
        Entry("중환자실", ("intensive care",)),
        Entry("중환자실", ("ICU",), case_sensitive=True),
        Entry("", ("Sister",), "forbidden", right=("Nurse",)),
    )


FULL = """\
ko	en	forbidden	acronym	case	pos	note	domain	path
해양수산부	Ministry of Oceans	Ministry of Fish; 수산부	MOF|해수부			as it calls itself	law	legal/
설정하다	set up				verb
"""


def test_the_columns_of_a_table() -> None:
    term, verb, acronym, short, wrong, wrong_korean = Glossary.parse(FULL, "g.tsv").entries
    said = {"note": "as it calls itself", "domain": "law", "path": "legal/"}
    english = ("Ministry of Oceans",)
    assert term == Entry("해양수산부", english, **said)
    assert verb == Entry("설정하다", ("set up",), verb=True)
    assert acronym == Entry("해양수산부", ("MOF",), case_sensitive=True, **said)
    assert short == Entry("해수부", english, **said)
    assert wrong == Entry("해양수산부", ("Ministry of Fish",), "forbidden", right=english, **said)
    assert wrong_korean == Entry("수산부", english, "forbidden", right=("해양수산부",), side="ko", **said)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("새로 설정합니다. 설정하는 것", "ko", ["설정", "설정"]),
        ("설정 화면", "ko", ["설정"]),
        ("She sets up a room and is setting up another", "en", ["sets up", "setting up"]),
        ("a set of rooms, upset", "en", []),
    ],
)
def test_verbs_stand_in_their_forms(text: str, language: Language, expected: list[str]) -> None:
    assert found(Glossary.of_records([{"ko": "설정하다", "en": "set up", "pos": "verb"}]), text, language) == expected


@pytest.mark.parametrize(
    ("infinitive", "form"), [("delete", "deleting"), ("copy", "copies"), ("stop", "stopped"), ("go", "went")]
)
def test_endings_of_english_verbs(infinitive: str, form: str) -> None:
    glossary = Glossary.of_records([{"ko": "가", "en": infinitive, "pos": "동사"}])
    assert found(glossary, f"It {form}.", "en") == [form]


def test_toml(tmp_path: Path) -> None:
    path = tmp_path / "g.toml"
    path.write_text(
        '[[terms]]\nko = "환자"\nen = ["patient", "sufferer"]\nforbidden = "client"\ncase = true\n', encoding="utf-8"
    )
    assert Glossary.of_toml(str(path)).entries == (
        Entry("환자", ("patient", "sufferer"), case_sensitive=True),
        Entry("환자", ("client",), "forbidden", True, right=("patient", "sufferer")),
    )
    path.write_text(
        '[[terms]]\nko = "환자"\nen = "patient"\n\n[[terms]]\nko = "병원"\nenn = "hospital"\n', encoding="utf-8"
    )
    with pytest.raises(UserError, match=r"unknown key 'enn' in \[\[terms\]\]; did you mean") as raised:
        Glossary.of_toml(str(path))
    assert raised.value.problem.line == 7


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        ('[[term]]\nko = "환자"\nen = "patient"\n', "unknown key 'term'; did you mean 'terms'", 1),
        ('terms = "환자"\n', "a term is a table: write [[terms]]", 1),
        ('terms = [\n{ko = "환자", enn = "patient"}]\n', "unknown key 'enn'", 2),
        ('[[terms]]\nko = "환자"\nen = 3\n', "'en' in [[terms]] must be a string", 3),
        (
            '[[terms]]\nko = "환자"\nen = "patient"\nstatus = "maybe"\n',
            "status is preferred or forbidden, not 'maybe'",
            1,
        ),
    ],
)
def test_what_is_wrong_in_toml_is_told_with_its_line(tmp_path: Path, text: str, message: str, line: int) -> None:
    path = tmp_path / "g.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UserError) as raised:
        Glossary.of_toml(str(path))
    assert message in raised.value.problem.message
    assert raised.value.problem.line == line


@pytest.mark.parametrize("text", ["ko\ten\n환자\t\n수술\tsurgery\n의사\n", "en,ko\n,환자\nsurgery,수술\n,의사\n"])
def test_a_row_without_a_rendering_is_passed_over_and_told(text: str) -> None:
    glossary = Glossary.parse(text, "g.tsv")
    assert [entry.korean for entry in glossary.entries] == ["수술"]
    assert [str(note) for note in glossary.notes] == [
        "g.tsv:2: rows of the glossary without an English term are passed over: 2"
    ]
