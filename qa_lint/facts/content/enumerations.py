"""Lists inside a sentence (A, B and C; A와 B, C), and the item of one that the list of the other side does not have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from qa_lint.facts.content.account import Entry, Tables, read_account, units_of
from qa_lint.facts.content.content_units import Unit
from qa_lint.facts.content.named_kinds import kinds_named
from qa_lint.facts.content.word_answers import answers_of_words
from qa_lint.languages.stems import korean_stem
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.vocabulary import Vocabulary

# Set by hand:
_ANSWERED, _OPEN = 0.45, 0.4  # the answers from which, and up to which, an item is and is not on the other side
_SAYS = 1.0  # how much an item must say to be missed
_FEWEST = 2  # items of a list
_LONGEST = 3  # words of an item: what is longer is a clause
_BY_PLACE = 1  # items of the shorter list that are answered by their place
_MOST_LISTS = 9  # pairs of lists that are held against each other

_BULLET = r"\s?[▲△▶▷◆◇●○■□◎]\s?"  # before each item of a Korean list within a sentence
# what joins two items, from the end of the one to the first unit of the next
_JOINT = {
    "en": regex.compile(
        r"(?:,\s(?:and\s|or\s)?|\s(?:and|or|&)\s|,?\s(?:along|together)\swith\s|,?\sas\swell\sas\s)"
        r"(?:(?:an?|the|some|any|my|his|her|its|their|our|your)\s)?"
    ),
    "ko": regex.compile(
        rf"(?:[,·、]\s?|{_BULLET}|\s(?:및|또는|혹은|그리고)\s)(?:그리고\s|및\s)?(?:(?:그|각|전|새|옛|온갖|여러|모든)\s)?"
    ),
}
_JOINING_PARTICLE = regex.compile(r"\p{Hangul}(?:[와과]|이나),?\s$")
# what goes with somebody or like something is no item: 이웃들과 함께, 작년과 달리
GOES_WITH = regex.compile(
    r"함께|같[이은]|달리|다르|다른|더불|마찬가지|비슷|비교|관련|관계|동일|똑같|맞[먹물]|마주|만[나난났]|대화|논의|협력|협의|싸[우워]"
    # what is done with somebody or something, by its verb: of nouns these may be items, 교육과 상담
    r"|(?:상담|상의|면담|통화|합의|결혼|이혼|경쟁|계약|교류|거래|통신|연동|호환|충돌|일치|결합|연결|통합|연락|동행)"
    r"[하해했한할합되돼됐된될됩]"
)
_TOPIC = regex.compile(r"[은는]$")
# what stands before the last item
_LAST_JOINT = regex.compile(r"(?<!\p{L})(?:and|or|with|as|및|또는|혹은|그리고)(?!\p{L})|&")
_WITHIN = ("", " ", "-")  # what stands between two units of one item
# with which a Korean item ends, if it is no noun that ends so: 복제품을 판매합니다
_CASE = regex.compile(r"\p{Hangul}*(?:[을를이가은는에로의]|에서|에게|까지|부터|(?:에서|에게|에|로)[도는만])")
# What Korean says of all items behind the last: 키, 나이 순으로
_OF_ALL_ITEMS = regex.compile(r"순(?:으로|서로|서대로|이[다며고])(?!\p{Hangul})")
# What opens an English sentence, up to its comma, which joins no item to another: In his speech, the minister
_OPENING = regex.compile(
    r"\s*(?i:in|on|at|after|before|for|with|by|during|as|to|from|under|since|until|while|when|if|following|according|despite)"
    r"\s[^,]*"
)
# With which a clause begins behind an English comma, and no item where none before it is such a one: a clinic opened,
# offering dental care and
_PARTICIPLE = regex.compile(r"\p{Ll}{2,}ing\s(?!(?:and|or)\s)\p{L}")
_ANY_PARTICIPLE = regex.compile(r"\p{L}ing(?!\p{L})")
_LONGEST_ITEM = 40  # characters
_LABEL = regex.compile(r"[^.!?;:,]{1,40}:\s+")  # what a list is of

_ANY_JOINT = {
    "en": regex.compile(r",\s(?:(?:and|or)\s)?|\s(?:and|or|&)\s"),
    "ko": regex.compile(
        rf"[,·、]\s?|{_BULLET}|\s(?:및|또는|혹은|그리고)\s|(?<=\p{{L}})(?:[와과]|이나|(?<=\p{{Latin}})나)\s"
    ),
}


def joints_of(pair: Pair, korean: Span, english: Span) -> tuple[int, int]:
    """How many joints a stretch of the Korean and of the English side has, in lists or elsewhere: without one there is
    no list, and where both have as many, hardly two of different lengths.
    """
    return len(_ANY_JOINT["ko"].findall(pair.korean, *korean)), len(_ANY_JOINT["en"].findall(pair.english, *english))


_List = Sequence[range]  # of each item the numbers of its units


class Item(NamedTuple):
    """An item of a list: where it stands, and the entries of its units."""

    span: Span
    entries: tuple[Entry, ...]

    @property
    def answer(self) -> float:
        return max(answer for _, answer in self.entries)

    def weight(self, text: Text, vocabulary: Vocabulary) -> float:
        """How much it says of which something is known: what no table has may be said in other words."""
        return sum(
            unit.weight
            for unit, _ in self.entries
            if unit.meanings
            or vocabulary.has_english(unit.stem)
            or vocabulary.has_english(text[slice(*unit.span)].lower())
        )


def unanswered_items(pair: Pair, tables: Tables) -> Iterator[tuple[Text, Span]]:
    """The items that a list of one side has beyond that of the other, with the text that they stand in.

    Only where all other items are answered: else the two may be told in other words. Where the lists are, and how long,
    the units tell by themselves, those of English most often and in less time; the account is read where these differ,
    which is in one of fifty pairs that have joints.
    """
    english = lists_of(pair.english, tables)
    if not english:
        return
    korean = lists_of(pair.korean, tables)
    if len(korean) == len(english) == 1:
        found: Iterator[tuple[_List, _List]] = zip(korean, english, strict=True)
    else:
        found = _counterparts(pair, korean, english, tables)
    for mine, theirs in found:
        if len(mine) > len(theirs):
            yield from _missing_items(pair, pair.korean, mine, theirs, tables)
        elif len(theirs) > len(mine):
            yield from _missing_items(pair, pair.english, theirs, mine, tables)


def _counterparts(
    pair: Pair, korean: Sequence[_List], english: Sequence[_List], tables: Tables
) -> Iterator[tuple[_List, _List]]:
    """Of the lists of either side, those of different lengths of which each item of the shorter one is answered within
    the longer: an "and" joins verbs, too, and what it joins is no list over there (onions and garlic in a pan and fry).
    """
    if not korean or len(korean) * len(english) > _MOST_LISTS:
        return
    units = [[unit for unit in units_of(text, tables) if unit.weight] for text in (pair.korean, pair.english)]
    for mine, theirs in product(korean, english):
        if len(mine) == len(theirs):
            continue
        words = (units[0][mine[0].start : mine[-1].stop], units[1][theirs[0].start : theirs[-1].stop])
        answers = answers_of_words(*words)
        items, said = (mine, answers[0]) if len(mine) < len(theirs) else (theirs, answers[1])
        first = items[0].start
        if all(max(said[item.start - first : item.stop - first]) >= _ANSWERED for item in items):
            yield mine, theirs


def _missing_items(pair: Pair, text: Text, many: _List, few: _List, tables: Tables) -> Iterator[tuple[Text, Span]]:
    """The items of a list of a text that the shorter one of the other side lacks."""
    account = pair.fact(read_account, tables)
    other = pair.korean if text.language == "en" else pair.english
    longer = items_of(account.side(text.language), many)
    shorter = items_of(account.side(other.language), few)
    missing = missing_of(longer)
    if not missing:
        return
    if (placed := _missing_by_place(longer, shorter)) is not None:
        missing = placed
    elif len(missing) != _own(pair, text, longer, tables) - _own(pair, other, shorter, tables):
        return
    if not missing or (missing[0] is longer[0] and regex.search(r"\p{L}", text[: missing[0].span.start])):
        return  # where the first item begins, nothing tells: In some cases, ...
    if placed or all(item.answer >= _ANSWERED for item in shorter):
        yield from ((text, item.span) for item in missing if item.weight(text, tables.vocabulary) >= _SAYS)


def _missing_by_place(longer: Sequence[Item], shorter: Sequence[Item]) -> list[Item] | None:
    """The items of a list that the other lacks, where one of its own is not answered, either (검, 방패, 사과: a sword
    and a shield): as many items without an answer, between the same answered ones, stand for each other.

    None where all of the shorter list is answered; nothing where the places do not tell.
    """
    mine, theirs = _between_answered(longer), _between_answered(shorter)
    if sum(map(len, theirs)) != _BY_PLACE:
        return None
    places = list(zip(mine, theirs, strict=False))
    if len(mine) != len(theirs) or any(other and len(one) != len(other) for one, other in places):
        return []
    return [item for one, other in places if not other for item in one]


def _between_answered(items: Sequence[Item]) -> list[list[Item]]:
    """The items without an answer: before the first that has one, between that and the next, and so on."""
    runs: list[list[Item]] = [[]]
    for item in items:
        if item.answer >= _ANSWERED:
            runs.append([])
        else:
            runs[-1].append(item)
    return runs


def _own(pair: Pair, text: Text, items: Sequence[Item], tables: Tables) -> int:
    """How many items of a list the other side would have one of its own for: those whose kind it names count as one
    (의류와 책; clothes, shoes and books).
    """
    units = units_of(pair.korean, tables), units_of(pair.english, tables)
    mine = units[0] if text.language == "ko" else units[1]
    together = 0
    for named in kinds_named(pair, *units, tables.kinds):
        if named.language == text.language:
            held = sum(any(item.span.overlaps(mine[n].span) for n in named.members) for item in items)
            together += max(held - 1 - named.beside, 0)
    return len(items) - together


def items_of(entries: Sequence[Entry], units: Sequence[range]) -> list[Item]:
    """The items of a list, from the numbers of the units of each; a word that several end with tells none of them from
    another (지진 현장과 산사태 현장)."""
    ends = Counter(_word_of(entries[item.stop - 1].unit) for item in units)
    return [_item(entries, item, ends) for item in units]


def missing_of(items: Sequence[Item]) -> list[Item]:
    """The items of a list that are not answered; none where it is not clear of each whether it is."""
    missing = [item for item in items if item.answer <= _OPEN]
    answered = sum(item.answer >= _ANSWERED for item in items)
    return missing if len(missing) + answered == len(items) else []


def _item(entries: Sequence[Entry], units: range, ends: Counter[str]) -> Item:
    inside = entries[units.start : units.stop]
    span = Span(inside[0].unit.span.start, inside[-1].unit.span.end)
    is_common = len(inside) > 1 and ends[_word_of(inside[-1].unit)] > 1
    return Item(span, tuple(inside[:-1] if is_common else inside))


def _word_of(unit: Unit) -> str:
    """A word without its particle."""
    return korean_stem(unit.stem) if unit.stem and not unit.stem.isascii() else unit.stem


def lists_of(text: Text, tables: Tables) -> list[list[range]]:
    """The lists of a text, of each item the numbers of its units, as they are numbered in the account."""
    return _lists(text, [unit for unit in units_of(text, tables) if unit.weight], tables)


def _lists(text: Text, units: Sequence[Unit], tables: Tables) -> list[list[range]]:
    """The lists of a text, of each item the numbers of its units: runs of items, each joined to the next, up to the one
    behind "and"; of units that say something.
    """
    lists: list[list[range]] = []
    run: list[range] = []
    closed = False
    for n, unit in enumerate(units):
        before = units[n - 1] if n else None
        between = text[before.span.end : unit.span.start] if before else ""
        if before and _are_joined(text, before.span, unit.span, len(run), tables) and (not closed or len(run[-1]) > 1):
            if closed:  # what follows the last item of a list may begin another: he and she raise cows and hens
                lists.append(_told([*run[:-1], range(run[-1].start, n - 1)]))
                run = [range(n - 1, n)]
            run.append(range(n, n + 1))
            closed = _LAST_JOINT.search(between) is not None
        elif (
            before
            and between in _WITHIN
            and not _ends_item(text, before.span, tables.vocabulary)
            and not _OF_ALL_ITEMS.match(text, unit.span.start)
        ):
            run[-1] = range(run[-1].start, n + 1)
        else:
            lists.append(_told(run))
            run, closed = [range(n, n + 1)], False
    lists.append(_told(run))
    return [items for items in lists if len(items) >= _FEWEST and _is_list(text, units, items)]


def _ends_item(text: Text, span: Span, vocabulary: Vocabulary) -> bool:
    """Whether a Korean item ends with a word, by its particle."""
    word = text[span.start : span.end]
    return text.language == "ko" and _CASE.fullmatch(word[-4:]) is not None and word not in vocabulary


def _told(run: Sequence[range]) -> list[range]:
    """The items of a run; where the first begins nothing tells, so of that only the last units count."""
    return [run[0][-_LONGEST:], *run[1:]] if run else []


def _is_list(text: Text, units: Sequence[Unit], items: Sequence[range]) -> bool:
    """Whether no item is as long as a clause; in English, too, an "and" stands before the last, or all is the list, but
    for its label: Colors: red, blue.
    """
    if any(_words_of(units, item) > _LONGEST for item in items[1:]):
        return False
    begins, ends = units[items[0].start].span.start, units[items[-1].stop - 1].span.end
    joint = units[items[-2].stop - 1].span.end, units[items[-1].start].span.start
    named = _LABEL.fullmatch(text, 0, begins) is not None
    bare = not regex.search(r"\p{L}", text[ends:] if named else text[:begins] + text[ends:])
    return text.language == "ko" or bare or _LAST_JOINT.search(text, *joint) is not None


def _words_of(units: Sequence[Unit], item: range) -> int:
    """How many words an item has: the parts of a compound are one."""
    return 1 + sum(units[n - 1].span.end != units[n].span.start for n in item[1:])


def _are_joined(text: Text, one: Span, other: Span, before: int, tables: Tables) -> bool:
    """Whether what stands between two units joins two items of a list, of which there are some before.

    Behind one comma what has a topic begins a clause (오늘, 나는), and behind several it is the last of a list.
    """
    word = text[one.start : one.end]
    if _JOINT[text.language].fullmatch(text, one.end, other.start):
        if text.language == "en":
            return "," not in text[one.end : other.start] or not (
                _OPENING.fullmatch(text[: one.end]) or _begins_clause(text, one, other)
            )
        # without a particle; a name, as of a language, is no ordinary word, and may end as a verb does: 한국어
        noun = word in tables.vocabulary or korean_stem(word) == word or tables.dictionary.is_noun(word)
        return noun and (before > 1 or not _TOPIC.search(text[other.start : other.end]))
    if not _JOINING_PARTICLE.search(text[one.start : other.start]):
        return False
    return word not in tables.vocabulary and not GOES_WITH.match(text, other.start)  # 연필과, and not 결과


def _begins_clause(text: Text, one: Span, other: Span) -> bool:
    """Whether an English word behind a comma is a participle with an object, and nothing before it is one."""
    return (
        _LAST_JOINT.search(text, one.end, other.start) is None
        and _PARTICIPLE.match(text, other.start) is not None
        and _ANY_PARTICIPLE.search(text, max(one.end - _LONGEST_ITEM, 0), one.end) is None
    )
