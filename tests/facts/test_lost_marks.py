from __future__ import annotations

from each import each

from qa_lint.facts.lost_marks import marked, place_of_the_other_mark, quoted_alike
from qa_lint.facts.quotes import read_quotations
from qa_lint.facts.reported_speech import read_spoken_words
from qa_lint.model import Language, Text


@each(
    ("source", "target", "better"),
    [
        ("‘Treehouse’를 켠다.", "Start Treehouse now.", "Start ‘Treehouse’ now."),
        ('Press "OK" to go on.', "OK를 누르면 계속합니다.", '"OK"를 누르면 계속합니다.'),
        ("「Treehouse」를 켠다.", "Start Treehouse now.", "Start ‘Treehouse’ now."),
        ("‘Tree’를 켠다.", "Start Treehouse now.", None),
        ("‘Tree’를 켠다.", "Start the(Tree)now.", "Start the(‘Tree’)now."),
        ("‘Tree’를 켠다.", "Start aTree now.", None),
        ("‘Tree’를 켠다.", "Tree", "‘Tree’"),
        ("‘A’를 켠다.", "Start A now.", None),  # too short to be the only one
        ("‘Tree’를 켠다.", "A Tree is a Tree.", None),
        ("‘Tree’를 켠다.", "Start `Tree` now.", None),
        ("‘나무’를 켠다.", "Start Treehouse now.", None),
    ],
)
def test_what_both_sides_say_in_the_same_words(source: str, target: str, better: str | None) -> None:
    languages = ("ko", "en") if not source.isascii() else ("en", "ko")
    mine, other = Text(source, languages[0]), Text(target, languages[1])  # type: ignore[arg-type]
    (quotation,) = mine.fact(read_quotations)
    span = quoted_alike(mine, quotation, other)
    put = f"{target[: span.start]}{marked(other, span, quotation, mine)}{target[span.end :]}" if span else None
    assert put == better


ENGLISH = "“The reading room is closed,” the clerk said."
KOREAN = "사서는 “열람실이 닫혔습니다”라고 말했다."


@each(
    ("source", "better", "lost"),
    [
        (ENGLISH, "사서는 “열람실이 닫혔다”고 말했다.", "”"),
        (ENGLISH, "“열람실이 닫혔습니다.”라고 사서가 말했다.", "”"),
        (KOREAN, ENGLISH, "”"),
        (KOREAN, "The clerk said: “The reading room is closed.”", "”"),
        (KOREAN, "The clerk said: “The reading room is closed.”", "“"),
    ],
)
def test_a_mark_without_its_partner(source: str, better: str, lost: str) -> None:
    target = better.replace(lost, "")
    languages = ("en", "ko") if source is ENGLISH else ("ko", "en")
    mine, other = Text(target, languages[1]), Text(source, languages[0])  # type: ignore[arg-type]
    (loose,), (partner,) = mine.fact(read_quotations), other.fact(read_quotations)
    found = place_of_the_other_mark(mine, loose, other, partner)
    assert found is not None
    place, mark = found
    assert f"{target[:place]}{mark}{target[place:]}" == better


def test_a_mark_of_another_country_has_no_partner_to_put() -> None:
    for opening, told in (("“", True), ("«", False)):  # in some, » opens
        mine, other = Text(f"The clerk said: {opening}The reading room is closed.", "en"), Text(KOREAN, "ko")
        (loose,), (partner,) = mine.fact(read_quotations), other.fact(read_quotations)
        assert (place_of_the_other_mark(mine, loose, other, partner) is not None) is told


def test_a_place_too_far_off_is_none() -> None:
    mine = Text(
        "The clerk said: “Closed. We open again next week, when the new shelves have come and all is tidy", "en"
    )
    other = Text(
        "사서는 “열람실은 새 서가가 들어오고 모두 정리되는 다음 주에나 다시 문을 연다고 합니다만”이라고 했다.", "ko"
    )
    short = Text(
        "“네”라고 했고, 새 서가가 들어오고 모두 정리되는 다음 주에나 다시 문을 연다고 합니다만 모릅니다.", "ko"
    )
    (loose,), (partner,), (little,) = (text.fact(read_quotations) for text in (mine, other, short))
    assert place_of_the_other_mark(mine, loose, other, partner) is not None
    assert place_of_the_other_mark(mine, loose, short, little) is None


@each(
    ("language", "text", "words"),
    [
        ("en", "It is too late, the director said.", "It is too late,"),
        ("en", "Why did you close the door? she asked.", "Why did you close the door?"),
        ("en", "The mayor said, We will come back tomorrow.", "We will come back tomorrow."),
        ("en", "He said that it was too late.", None),
        ("en", "It is too late, he said. We must go, she said.", None),  # whose is it?
        ("en", "“It is late,” he said. It is too late, she said.", None),
        ("ko", "너무 늦었습니다라고 말했다.", "너무 늦었습니다"),
        ("ko", "그는 홀을 열겠습니다라고 말했다.", "홀을 열겠습니다"),
        ("ko", "박 소장은 홀을 열겠습니다라고 말했다.", "홀을 열겠습니다"),
        ("ko", "그는 너무 늦었다고 말했다.", None),
        ("ko", "홀은 오늘 닫습니다라고 말했다.", None),  # where does it begin?
    ],
)
def test_the_words_of_a_speaker_without_any_marks(language: Language, text: str, words: str | None) -> None:
    span = read_spoken_words(Text(text, language))
    assert (span and text[slice(*span)]) == words


def test_a_korean_quotation_may_end_with_its_sentence() -> None:
    mine = Text("그는 웃었다. “문은 아홉 시에 열립니다. 모두 조용해졌다.", "ko")
    other = Text("He smiled. “The door will open at nine.” All fell silent.", "en")
    (loose,), (partner,) = mine.fact(read_quotations), other.fact(read_quotations)
    assert place_of_the_other_mark(mine, loose, other, partner) == (mine.index(" 모두"), "”")


def test_nor_is_the_end_of_a_sentence_that_goes_on_behind_the_quotation() -> None:
    mine = Text("The clerk said: “The reading room is closed today and left", "en")
    other = Text("사서는 “오늘은 열람실이 닫혔습니다”라고 말하고 나갔다.", "ko")
    (loose,), (partner,) = mine.fact(read_quotations), other.fact(read_quotations)
    assert place_of_the_other_mark(mine, loose, other, partner) is None
