"""How well the letter model tells a true reading of a name from another name: areas under the ROC curve.

    python tests/benchmarks/letters_roc.py NAMES... [--korean NAMES...] [--seed N]

The files hold tab-separated pairs, Hangul in the first column and Latin in the second. Of each kind of name one half is
learned from and the other half is judged, then the reverse. Each true pair is set against three others: the same
Hangul with Latin names drawn from the same half, once any, once those that begin with the same letter. Spelled-out
acronyms are made up. The yardstick is rapidfuzz's ratio of the Latin name to the Hangul one in Revised Romanization.
Not part of the test run.
"""

from __future__ import annotations

import argparse
import random
from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import groupby
from pathlib import Path

from rapidfuzz import fuzz

from qa_lint.facts.romanization_systems import romanize
from qa_lint.resources.letters import bare_letters, sounds_of
from qa_lint.training.sounds import learn_letters

Name = tuple[str, str]  # Hangul, Latin
Score = Callable[[str, str], float]

_KOREAN_WEIGHT = 4  # as `qa-lint learn names` gives them
_OTHERS = 3  # false pairs to a true one
_LETTER_NAMES = """
에이 비 씨 디 이 에프 지 에이치 아이 제이 케이 엘 엠 엔 오 피 큐 알 에스 티 유 브이 더블유 엑스 와이 제트
"""
_ACRONYMS = 600


def names_of(paths: Sequence[Path]) -> list[Name]:
    rows = [line.split("\t") for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    return sorted({(row[0], row[1]) for row in rows if len(row) > 1 and sounds_of(row[0]) and bare_letters(row[1])})


def halves(names: Sequence[Name], chance: random.Random) -> list[tuple[list[Name], list[Name]]]:
    shuffled = chance.sample(names, len(names))
    first, second = shuffled[: len(names) // 2], shuffled[len(names) // 2 :]
    return [(first, second), (second, first)]


def others(names: Sequence[Name], same_initial: bool, chance: random.Random) -> list[Name]:
    """Each Hangul name with Latin names that are not its own."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for _, latin in names:
        groups[bare_letters(latin)[0] if same_initial else ""].append(latin)
    drawn = [
        (hangul, own, chance.choice(groups[bare_letters(own)[0] if same_initial else ""]))
        for hangul, own in names
        for _ in range(_OTHERS)
    ]
    return [(hangul, latin) for hangul, own, latin in drawn if bare_letters(latin) != bare_letters(own)]


def area(true: Sequence[float], false: Sequence[float]) -> float:
    """The chance that a true pair scores more than a false one, ties counted as half (Mann-Whitney)."""
    ranked = sorted([(score, True) for score in true] + [(score, False) for score in false])
    place, total = 0, 0.0
    for _, equals in groupby(ranked, key=lambda pair: pair[0]):
        labels = [label for _, label in equals]
        total += sum(labels) * (place + (len(labels) + 1) / 2)
        place += len(labels)
    return (total - len(true) * (len(true) + 1) / 2) / (len(true) * len(false))


def romanized_ratio(hangul: str, latin: str) -> float:
    syllables = "".join(c for c in hangul if "가" <= c <= "힣")
    return fuzz.ratio("".join(romanize(syllables)), bare_letters(latin))


def acronyms(chance: random.Random) -> list[Name]:
    made = {"".join(chance.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZ", k=chance.randint(2, 5))) for _ in range(_ACRONYMS)}
    spelled = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", _LETTER_NAMES.split(), strict=True))
    return [("".join(spelled[letter] for letter in name), name) for name in sorted(made)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="+", type=Path)
    parser.add_argument("--korean", nargs="*", type=Path, default=[])
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    chance = random.Random(options.seed)  # noqa: S311 - nothing here is secret
    foreign, korean = names_of(options.names), names_of(options.korean)
    areas: defaultdict[tuple[str, str, str], list[float]] = defaultdict(list)
    for (learned, judged), (learned_korean, judged_korean) in zip(
        halves(foreign, chance), halves(korean, chance), strict=True
    ):
        letters = learn_letters([*learned, *learned_korean * _KOREAN_WEIGHT])
        scores: dict[str, Score] = {"letters": letters.score, "rapidfuzz": romanized_ratio}
        for kind, names in (("foreign", judged), ("Korean", judged_korean), ("acronyms", acronyms(chance))):
            for same_initial in (False, True) if len(names) > 1 else ():
                false = others(names, same_initial, chance)
                for scorer, score in scores.items():
                    key = kind, "same initial" if same_initial else "any other", scorer
                    areas[key].append(area([score(*name) for name in names], [score(*name) for name in false]))
    for key, values in areas.items():
        print("{:10} {:13} {:10}".format(*key), f"{sum(values) / len(values):.4f}")


if __name__ == "__main__":
    main()
