from __future__ import annotations

from pathlib import Path

import pytest
from shipped import RULES

from qa_lint.model import UserError
from qa_lint.resources.opposites import OPPOSITIONS, Opposites, rows_of_opposites

TABLE = RULES / "polarity" / "opposites.tsv"
HEADER = "class\tkorean\tenglish\tkorean opposite\tenglish opposite\tnote"


def table(folder: Path, *rows: str) -> Path:
    path = folder / "opposites.tsv"
    path.write_text("\n".join(["# words", HEADER, *rows, ""]), encoding="utf-8")
    return path


def test_forms_are_found_by_how_they_begin(tmp_path: Path) -> None:
    opposites = Opposites.load(table(tmp_path, "opposite\t왼쪽|?좌\tleft|left hand\t오른쪽\tright"))
    assert [form.text for form in opposites.korean["왼쪽"]] == ["왼쪽"]
    (form,) = opposites.korean["좌"]
    assert form.whole
    assert [(m.pole, m.soft) for m in form.meanings] == [(1, True)]
    assert [form.stems for form in opposites.english["left"]] == [("left", "hand"), ("left",)]


def test_rows_of_a_shared_class_are_one_and_others_are_not(tmp_path: Path) -> None:
    rows = (
        "direction\t상승\trise\t하락\tfall",
        "direction\t증가\tincrease\t감소\tdecrease",
        "opposite\t밤\tnight\t낮\tday",
    )
    opposites = Opposites.load(table(tmp_path, *rows))
    names = {m.row for forms in opposites.korean.values() for form in forms for m in form.meanings}
    assert names == {"direction", "밤/낮"}


def test_a_form_is_soft_only_where_it_is_so_each_time(tmp_path: Path) -> None:
    rows = ("direction\t?커지다\trise\t하락\tfall", "direction\t커지다\tgrow\t감소\tshrink")
    opposites = Opposites.load(table(tmp_path, *rows))
    assert not any(m.soft for form in opposites.korean["커지"] for m in form.meanings)


def test_an_amount_stands_on_the_side_of_the_mark(tmp_path: Path) -> None:
    opposites = Opposites.load(table(tmp_path, "bound\t^이상\tat least^|^or more\t^이하\tup to^"))
    assert [m.amount for form in opposites.korean["이상"] for m in form.meanings] == ["before"]
    assert [m.amount for form in opposites.english["at"] for m in form.meanings] == ["after"]
    assert [m.amount for form in opposites.english["or"] for m in form.meanings] == ["before"]


def test_a_phrase_shares_what_those_of_the_other_pole_have_too(tmp_path: Path) -> None:
    opposites = Opposites.load(table(tmp_path, "opposite\t최고\trecord high|highest\t최저\trecord low"))
    (meaning,) = next(form for form in opposites.english["record"] if form.stems == ("record", "high")).meanings
    assert opposites.keys_shared(meaning, "en") == {"record"}
    assert not opposites.keys_shared(meaning, "ko")


def test_words_that_only_look_so_have_no_meaning(tmp_path: Path) -> None:
    opposites = Opposites.load(table(tmp_path, "-\t오르간\tafter all", "direction\t오르다\trise\t내리다\tfall"))
    assert opposites.korean["오르"][0].text == "오르간"
    assert opposites.korean["오르"][0].meanings == ()


def test_what_is_made_for_one_text_after_the_other_is_what_is_made_at_once() -> None:
    every, bit_by_bit = Opposites.load(TABLE), Opposites.load(TABLE)
    for key, forms in sorted(every.korean.items()):
        assert bit_by_bit.korean_in(f"{key} 그리고")[key] == forms
    for stem, forms in sorted(every.english.items()):
        assert bit_by_bit.english_in(["and", stem])[stem] == forms
    assert (bit_by_bit.korean, bit_by_bit.english) == (every.korean, every.english)


def test_a_desk_adds_its_own() -> None:
    more = rows_of_opposites("opposite\t상행\tupbound\t하행\tdownbound", "own.tsv")
    opposites = Opposites.load(TABLE).with_rows(more)
    assert "upbound" in opposites.english
    assert "increas" in opposites.english


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        ("oposite\t왼쪽\tleft\t오른쪽\tright", "did you mean 'opposite'"),
        ("opposite\t왼쪽\tleft", "own.tsv:3: opposites are a class"),
        ("opposite\t왼쪽\t\t오른쪽\tright", "own.tsv:3: opposites are a class"),
    ],
)
def test_any_other_row_is_an_error(row: str, complaint: str) -> None:
    with pytest.raises(UserError) as caught:
        list(rows_of_opposites(f"# words\n{HEADER}\n{row}\n", "own.tsv"))
    assert complaint in str(caught.value.problem)


def test_the_shipped_rows_have_both_poles_and_no_form_at_both() -> None:
    for opposition, *cells in (row[:5] for row in rows_of_opposites(TABLE.read_text(encoding="utf-8"), "")):
        if opposition == "-":
            continue
        assert opposition in (*OPPOSITIONS, "label")
        for one, other in ((cells[0], cells[2]), (cells[1], cells[3])):
            firm = [{form for form in cell.split("|") if not form.startswith("?")} for cell in (one, other)]
            assert not firm[0] & firm[1], cells


def test_labels_are_whole_texts(tmp_path: Path) -> None:
    rows = "label\t알림 켜기|공유\tturn on alerts|share\t알림 끄기\tturn off alerts", "label\t공유\topen\t비밀\tshare"
    opposites = Opposites.load(table(tmp_path, *rows))
    assert opposites.are_opposed_labels("알림 켜기", "Turn off alerts")
    assert opposites.are_opposed_labels("[알림켜기]", "turn  off ALERTS…")
    assert opposites.are_opposed_labels("공유하기", "Turn off alerts")
    assert not opposites.are_opposed_labels("알림 켜기", "Turn on alerts")
    assert not opposites.are_opposed_labels("오늘 알림 켜기", "Turn off alerts")
    assert not opposites.are_opposed_labels("공유", "Share")  # though another row has them at odds
    assert not opposites.korean
    assert not opposites.english


def test_no_label_is_the_opposite_of_what_its_own_row_calls_it() -> None:
    opposites = Opposites.load(TABLE)
    labels = [row[1:5] for row in rows_of_opposites(TABLE.read_text(encoding="utf-8"), "") if row[0] == "label"]
    assert labels
    for korean, english, other_korean, other_english in labels:
        for ours, theirs, opposite in ((korean, english, other_english), (other_korean, other_english, english)):
            for label in ours.split("|"):
                assert not any(opposites.are_opposed_labels(label, form) for form in theirs.split("|")), label
                told = [form for form in opposite.split("|") if opposites.are_opposed_labels(label, form)]
                assert told, label


def test_the_verb_of_a_noun_says_what_the_noun_says_in_any_row(tmp_path: Path) -> None:
    rows = "opposite\t?규제하다\t?regulate\t완화하다\tease", "opposite\t강화\ttighten\t완화\trelax"
    (form,) = [f for f in Opposites.load(table(tmp_path, *rows)).korean["완화"] if f.text == "완화한"]
    assert [(meaning.row, meaning.pole) for meaning in form.meanings] == [("?규제하다/완화하다", -1), ("강화/완화", -1)]
