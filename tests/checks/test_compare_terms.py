from __future__ import annotations

from each import each

from qa_lint.checks import compare_terms as checks
from qa_lint.model import Pair, Segment, TextFile
from qa_lint.resources.glossary import Glossary
from qa_lint.resources.word_pairs import WordPairs


def pairs(rows: list[tuple[str, str]], korean_source: bool = True) -> list[Pair]:
    ko, en = (
        TextFile(path, "\n".join(lines) + "\n")
        for path, lines in zip(("ko.txt", "en.txt"), zip(*rows, strict=True), strict=True)
    )
    korean = [Segment.of_file(ko, *span, "ko") for span in ko.lines()]
    english = [Segment.of_file(en, *span, "en") for span in en.lines()]
    both = zip(korean, english, strict=True)
    return [Pair(a, b) if korean_source else Pair(b, a) for a, b in both]


WORDS = WordPairs({}, {}, {}, 1)  # knows nothing
ROWS = [["은행", "bank"], ["은행", "depot", "forbidden"], ["은행나무", "ginkgo"], ["신용금고", "bank"]]


@each(
    ("ko", "en", "korean_source", "expected"),
    [
        ("은행에 간다", "I go to the banks.", True, []),
        ("은행에 간다", "I go home.", True, ["missing"]),
        ("은행에 간다", "I go to the bank's depot.", True, ["forbidden-instead"]),
        ("은행에 간다", "I go to the depot.", True, ["forbidden-instead"]),
        ("은행나무가 있다", "There is a ginkgo.", True, []),
        ("신용금고에 간다", "I go to the bank.", False, []),
        ("집에 간다", "I go to the bank.", False, ["missing"]),
        ("집에 간다", "I go to the depot.", True, []),
        ("은행에 간다", "은행에 간다", True, []),  # nothing of it is translated, which is told once
        ("집에 간다", "I want to go to the bank.", False, ["missing"]),
    ],
)
def test_terms(ko: str, en: str, korean_source: bool, expected: list[str]) -> None:
    (pair,) = pairs([(ko, en)], korean_source)
    assert [hit.kind for hit in checks.compare_terms(pair, glossary=Glossary.of_rows(ROWS))] == expected


@each(
    ("ko", "en", "expected"),
    [
        ("Treehosue를 켠다", "Start Treehouse", ["Treehosue"]),
        ("느린 조리(Slow Coking)", "slow-cooking", ["Coking"]),
        ("하겐(Hagem)이 왔다", "Hagen came", []),  # a name's business
        ("하겐(Hagen)은 왔다", "Hagan came", []),
        ("하겐(hagen)은 왔다", "Hagan came", ["hagen"]),
        ("Hagen은 왔다", "Hagan came", ["Hagen"]),
        ("Treehouse를 켠다", "Start Treehouse and Treehouses", []),
        ("Test를 한다", "Tests are run", []),
        ("Gary가 왔다", "Mary came", []),
        ("$name님, 어서 오세요", "Welcome, $nmae", []),  # a placeholder, and told as one
        (":name님, 어서 오세요", "Welcome, :nmae", []),
        ("WAM 규약을 쓴다", "It uses the WAMP protocol", ["WAM"]),
        ("HTTP 규약을 쓴다", "It uses HTTPS", []),
        ("GPU를 쓴다", "It uses the CPU", []),
        ("Park가 왔다", "Parks came to the Park", []),
    ],
)
def test_spelling(ko: str, en: str, expected: list[str]) -> None:
    (pair,) = pairs([(ko, en)])
    assert [hit.values["word"] for hit in checks.compare_spelling(pair, words=WORDS)] == expected


FULL = Glossary.of_records(
    [
        {"ko": "대여", "en": "loan", "forbidden": "rental; 대출", "note": "see the manual", "path": "ko.txt"},
        {"ko": "해양수산부", "en": "Ministry of Oceans and Fisheries", "acronym": "MOF", "domain": "law"},
        {"ko": "배포", "en": "deploy"},
        {"ko": "이자", "en": "interest; yield", "forbidden": "usury"},
    ]
)


@each(
    ("ko", "en", "korean_source", "expected"),
    [
        ("책 대여", "A book rental", True, []),  # the entry holds for ko.txt, which is the source here
        ("책 대출을 한다", "A book loan", False, [("forbidden-instead", "대여")]),
        ("책 대여를 한다", "A book loan", False, []),
        ("책 대여를 한다", "A book rental", False, []),  # what the original says is forbidden to nobody
        ("해양수산부가 옮긴다", "MOF is moving", True, []),
        ("해양수산부가 옮긴다", "The mof is moving", True, [("missing", "Ministry of Oceans and Fisheries / MOF")]),
        ("서버에 배포를 한다", "It was deployed to the server", True, []),
        ("서버에 배포를 한다", "It was sent to the server", True, [("missing", "deploy")]),
        ("이자를 낸다", "They pay usury", True, [("forbidden-instead", "interest / yield")]),
    ],
)
def test_the_columns_of_a_glossary(ko: str, en: str, korean_source: bool, expected: list[tuple[str, str]]) -> None:
    (pair,) = pairs([(ko, en)], korean_source)
    hits = list(checks.compare_terms(pair, glossary=FULL))
    assert [(hit.kind, hit.values["wanted"]) for hit in hits] == expected


def test_entries_of_other_subjects_are_left_out_where_some_are_named() -> None:
    (pair,) = pairs([("해양수산부가 배포를 한다", "It is moving")])
    found = {
        domains: [hit.values["wanted"] for hit in checks.compare_terms(pair, glossary=FULL, domains=domains)]
        for domains in ((), ("law",), ("software",))
    }
    assert [len(wanted) for wanted in found.values()] == [2, 2, 1]


def test_a_forbidden_korean_term_is_put_right_where_its_particle_stays() -> None:
    for text, better in (("책 대출을 한다", None), ("책 대출도 한다", "대여")):
        (pair,) = pairs([(text, "A book loan")], korean_source=False)
        (hit,) = checks.compare_terms(pair, glossary=FULL)
        assert (hit.fix.edits[0].text if hit.fix else None) == better
        assert hit.values["note"] == "see the manual"
