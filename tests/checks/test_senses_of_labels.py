from __future__ import annotations

import pytest
from toy import pair

from qa_lint.checks.senses_of_labels import find_wrong_senses
from qa_lint.resources.locator import rules_folder
from qa_lint.resources.senses import Senses
from qa_lint.resources.table_file import read_rows

PATH = rules_folder() / "text" / "senses.tsv"
SHIPPED = Senses.load(PATH)


@pytest.mark.parametrize("source", ["en", "ko"])
@pytest.mark.parametrize(
    ("korean", "english", "wanted"),
    [
        ("수출", "Export", "내보내기"),
        ("수출하기", "Export...", "내보내기"),
        ("결혼", "Wed", "수 / 수요일"),
        ("빛", "Light", "밝게 / 라이트 / 밝은 테마"),
        ("비단뱀", "Python", "Python / 파이썬"),
        ("내보내기", "Export", None),
        ("쌀 수출", "Export of rice", None),
        ("창", "Windows", None),
    ],
)
def test_a_label_in_another_sense(korean: str, english: str, wanted: str | None, source: str) -> None:
    hits = list(find_wrong_senses(pair(korean, english, source=source), senses=SHIPPED))
    assert [hit.values["wanted"] for hit in hits] == ([wanted] if wanted else [])
    # of several right ones none is put in its place, nor a Korean one in the place of an English label
    assert [bool(hit.fix) for hit in hits] == [source == "en" and " / " not in str(wanted)] * bool(wanted)


def test_no_row_of_the_table_contradicts_another() -> None:
    rows = [row for row in read_rows(PATH) if row[0] != "english"]
    labels = [row[0].casefold() for row in rows]
    assert len(rows) >= 300
    assert len(set(labels)) == len(labels), sorted({label for label in labels if labels.count(label) > 1})
    for label, sense in SHIPPED.labels().items():
        assert not sense.wrong & {*sense.right}, label
        assert all(sense.wrong), label
        assert len(label.split()) <= 3, label


def test_what_is_longer_than_a_label_is_none_and_neither_is_one_without_a_translation() -> None:
    long = "Export" + "." * 34
    assert len(list(find_wrong_senses(pair("수출", long), senses=SHIPPED))) == 1
    assert not list(find_wrong_senses(pair("수출", long + "."), senses=SHIPPED))
    assert not list(find_wrong_senses(pair("", "Export"), senses=SHIPPED))
