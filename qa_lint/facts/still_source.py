"""Whether a translation is still its source: a sentence, or the short text of a program, that nobody translated."""

from __future__ import annotations

from qa_lint.facts.markup import read_prose
from qa_lint.late import regex
from qa_lint.model import Pair

WORDS = {"ko": regex.compile(r"\p{Hangul}+"), "en": regex.compile(r"\p{Latin}[\p{Latin}'’-]*(?![\p{Latin}0-9])")}
FUNCTION_WORDS = frozenset(
    regex.findall(  # enough of them to tell running text from a list of names
        "[a-z]+",
        "a an the is are was were be been has have had do does did will would can could should may might must of to in"
        " on at by for with from as that this these those it its they their we our you your he she his her and or but"
        " not if when which who what there than into off out up",
    )
)
LEAST_WORDS = 5  # of a clause that was left in English; fewer may be a name


def is_untranslated(pair: Pair) -> bool:
    """Whether the translation repeats the source, or is in the source's language throughout."""
    source, target = pair.source.text.fact(read_prose), pair.target.text.fact(read_prose)
    if pair.source.text.language == "ko":
        return bool(WORDS["ko"].search(target)) and not WORDS["en"].search(target.replace("\ufffc", ""))
    if WORDS["ko"].search(pair.target.text):
        return False
    words = WORDS["en"].findall(target)
    running = [word for word in words if word.islower() and len(word) > 1]
    functions = FUNCTION_WORDS.intersection(map(str.lower, words))
    if len(running) >= LEAST_WORDS and len(functions) >= 2:
        return True
    return words == WORDS["en"].findall(source) and (len(running) >= 3 or _is_short_string(target.strip()))


# What programs say to their users in the imperative. A name or a label has capitals throughout, or none of these.
_ORDERS = regex.compile(
    r"(?:Add|Apply|Back up|Browse|Buy|Cancel|Change|Check|Choose|Clear|Click|Close|Confirm|Connect|Contact|Copy|Create"
    r"|Customi[sz]e|Delete|Disable|Disconnect|Discard|Don['’]t|Download|Drag|Edit|Enable|Enter|Exit|Find|Forget|Forgot"
    r"|Go|Hide|Insert|Install|Invite|Keep|Learn|Leave|Log|Manage|Mark|Move|Open|Paste|Pick|Press|Read|Reload|Remove"
    r"|Rename|Replace|Resend|Reset|Restart|Restore|Resume|Retry|Save|Search|See|Select|Send|Share|Show|Sign|Sort|Stop"
    r"|Submit|Switch|Tap|Try|Turn|Type|Undo|Uninstall|Unsubscribe|Update|Upload|Verify|View|Visit|Wait|Write)"
    r"(?:\s+(?:\p{Ll}[\p{Ll}'’-]*|\p{Lu}{2,}))+[.!?…:]*"
)
_ASKED = regex.compile(r"\p{Lu}[\p{Ll}'’]+(?:,?\s+\p{Ll}[\p{Ll}'’-]*)+[!?]")
_MOST_WORDS = 6  # of a short string


def _is_short_string(text: str) -> bool:
    """Whether a text of few words is a sentence or an order of a program, not a name: Are you sure? Delete account."""
    words = text.split()
    if not 2 <= len(words) <= _MOST_WORDS:
        return False
    return _ORDERS.fullmatch(text) is not None or (
        _ASKED.fullmatch(text) is not None
        and not FUNCTION_WORDS.isdisjoint(word.strip(",!?").lower() for word in words)
    )
