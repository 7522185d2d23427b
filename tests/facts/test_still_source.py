"""Whether a translation is still its source."""

from __future__ import annotations

from each import each
from toy import pair

from qa_lint.facts.still_source import is_untranslated

ORDERS = """
Add Apply Back_up Browse Buy Cancel Change Check Choose Clear Click Close Confirm Connect Contact Copy Create Customize
Customise Delete Disable Disconnect Discard Don't Don’t Download Drag Edit Enable Enter Exit Find Forget Forgot Go Hide
Insert Install Invite Keep Learn Leave Log Manage Mark Move Open Paste Pick Press Read Reload Remove Rename Replace
Resend Reset Restart Restore Resume Retry Save Search See Select Send Share Show Sign Sort Stop Submit Switch Tap Try
Turn Type Undo Uninstall Unsubscribe Update Upload Verify View Visit Wait Write
"""
FUNCTION_WORDS = """
a an the is are was were be been has have had do does did will would can could should may might must of to in on at by
for with from as that this these those it its they their we our you your he she his her and or but not if when which who
what there than into off out up
"""


def kept(english: str) -> bool:
    """Whether an English source that stands in a Korean translation as it is was left untranslated."""
    return is_untranslated(pair(english, english, source="en"))


@each("order", ORDERS.split())
def test_each_order_of_a_program(order: str) -> None:
    said = order.replace("_", " ")
    assert kept(f"{said} account")
    assert kept(f"{said} PDF…")
    assert not kept(f"{said} Account")  # a name
    assert not kept(said.split()[0])


@each("word", FUNCTION_WORDS.split())
def test_each_word_of_running_text(word: str) -> None:
    if word not in ("a", "of"):
        assert kept(f"Maybe {word} home?")
    other = "the" if word != "the" else "of"
    assert kept(f"River bridge {word} water {other} harbor gate stone road")
    assert not kept("Sure home?")


@each(
    ("english", "untranslated"),
    [
        ("Are you sure?", True),
        ("Sorry, not now!", True),
        ("Are You Sure?", False),
        ("Are you sure", False),
        ("Tom Hill", False),
        ("Delete one two three four five", True),  # six words
        ("Delete one two three four five six", True),  # three small ones, as it stands there
        ("London Paris Rome", False),
        ("one two three", True),
        ("one two", False),
    ],
)
def test_short_texts(english: str, untranslated: bool) -> None:
    assert kept(english) == untranslated


@each(
    ("source", "target", "untranslated"),
    [
        ("문을 연다.", "문을 연다.", True),
        ("문을 연다.", "문을 엽니다.", True),  # in the language of the source throughout
        ("문을 연다.", "문을 open.", False),
        ("문을 연다.", "`open` 문을 연다.", True),
        ("문을 연다.", "2024", False),
    ],
)
def test_a_translation_in_korean_throughout(source: str, target: str, untranslated: bool) -> None:
    assert is_untranslated(pair(source, target)) == untranslated
