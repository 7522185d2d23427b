"""How well the rules about names do on text that nothing was learned from: each corpus left out in turn.

    python tests/benchmarks/names_left_out.py FOLDER [--only CORPUS...] [--comparable CORPUS...] [--keep-weights]
        [--limit PAIRS] [--show]

FOLDER holds `train/*.tsv` and `dev/pairs/*.tsv`, Korean and English in two columns without a header, and
`names/*.tsv`, Hangul and Latin; files of one name are one corpus. For each corpus the table of words, the letters and
the weights are learned anew from the other corpora; the gazetteers are as they ship, since no text taught them. Then
names of the corpus are put wrong, as for the weights (see `qa_lint.training.name_trials`), and what is found is counted
against what is reported of the text as it is. Corpora that are comparable rather than translated are judged by what is
found alone.
`--keep-weights` leaves out the slow part: the weights stay those that ship. `--show` prints the cases that are missed
and the pairs that are flagged as they are. Not part of the test run.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import Any

import regex

from qa_lint.checks.names.compare_names import compare_names
from qa_lint.engine.session import Session
from qa_lint.facts.names.evidence import Knowledge
from qa_lint.model import Document, Hit, Pair, Segment
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.name_list import NameList
from qa_lint.resources.name_weights import NameWeights
from qa_lint.training.foreign_words import learn_foreign_words
from qa_lint.training.name_trials import Trial, learn_name_weights, put_wrong
from qa_lint.training.sounds import learn_letters
from qa_lint.training.word_alignment import learn_word_pairs

_KOREAN_NAMES = "persons.tsv"
_KOREAN_WEIGHT = 4  # as `qa-lint learn names` gives them
_ONE_NAME = regex.compile(r"\p{Lu}[\p{Latin}'’-]{3,10}")
_MOST = 2000  # pairs of a corpus that are judged unless told otherwise, and of each other one that teach the weights
_ENOUGH = 100  # cases from which a corpus is quoted as the worst
_COMPARABLE = ("news_park_dev", "news_park_test")

Row = tuple[str, str]
Check = Callable[[Sequence[Pair]], Mapping[int, list[Hit]]]


def rows_of(path: Path) -> list[Row]:
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").split("\n"))
    return [(row[0], row[1]) for row in rows if len(row) > 1 and row[0] and row[1]]


def pairs_of(rows: Sequence[Row]) -> list[Pair]:
    return [Pair(Segment.of_string(ko, "ko"), Segment.of_string(en, "en")) for ko, en in rows]


def corpora_of(folder: Path) -> dict[str, list[Row]]:
    """The rows of each corpus, its part for development first: they are what is judged."""
    found: defaultdict[str, list[Row]] = defaultdict(list)
    for path in (*sorted((folder / "dev" / "pairs").glob("*.tsv")), *sorted((folder / "train").glob("*.tsv"))):
        found[path.stem] += rows_of(path)
    return {name: list(dict.fromkeys(rows)) for name, rows in found.items()}


def letters_from(folder: Path, pairs: Sequence[Pair]) -> LetterTable:
    foreign = [row for path in sorted(folder.glob("*.tsv")) if path.name != _KOREAN_NAMES for row in rows_of(path)]
    korean = rows_of(folder / _KOREAN_NAMES) if (folder / _KOREAN_NAMES).exists() else []
    table = learn_letters([*foreign, *korean * _KOREAN_WEIGHT])
    return learn_foreign_words(table, [hangul for hangul, latin in foreign if table.reads(hangul, latin)], pairs)


def weights_from(others: Sequence[Sequence[Row]], known: Knowledge, names: Sequence[str]) -> NameWeights:
    """The weights, each half of the corpora read with the words of the other half."""
    halves = (others[::2], others[1::2])
    words = [learn_word_pairs(row for rows in half for row in rows) for half in halves]
    texts = []
    for half, table in zip(halves, reversed(words), strict=True):
        pairs = [pair for rows in half for pair in pairs_of(rows[:_MOST])]
        texts.append((pairs, known._replace(words=table)))
    return learn_name_weights(texts, names)


def check_with(known: Knowledge, weights: NameWeights) -> Check:
    def check(pairs: Sequence[Pair]) -> Mapping[int, list[Hit]]:
        """The hits that a reader is told of, by the index of the pair."""
        of: dict[int, int] = {id(side): i for i, pair in enumerate(pairs) for side in (pair.source, pair.target)}
        hits = compare_names(
            Document("corpus", pairs),
            **known._asdict(),
            weights=weights,
            names=NameList(()),
        )
        found: defaultdict[int, list[Hit]] = defaultdict(list)
        for hit in hits:
            place = hit.source or hit.target
            if hit.kind != "doubtful" and place:
                found[of[id(place.segment)]].append(hit)
        return found

    return check


def judge(
    pairs: Sequence[Pair], names: Sequence[str], known: Knowledge, check: Check, show: bool
) -> tuple[Counter[str], int]:
    """How many cases there are of each kind and how many are found, and how many clean pairs are flagged."""
    counts: Counter[str] = Counter()
    chance = Random(1)  # noqa: S311 - the same trials each time
    trials: list[Trial] = [trial for trial in put_wrong(pairs, known, names, chance) if trial.hangul]
    before = {trial.pair.korean: 0 for trial in trials}
    clean = check(pairs)
    for i, hits in clean.items():
        if pairs[i].korean in before:
            before[pairs[i].korean] += len(hits)
        if show:
            print("flagged", *(f"{hit.kind} {hit.values}" for hit in hits), pairs[i].korean, pairs[i].english, sep="\t")
    for trial in trials:
        kind = "other" if trial.latin else "drop"
        counts[kind] += 1
        found = sum(map(len, check([trial.pair]).values())) > before[trial.pair.korean]
        counts[f"{kind} found"] += found
        if show and not found:
            print(
                "missed", kind, trial.hangul, trial.latin, trial.pair.korean, trial.pair.english, sep="\t", flush=True
            )
    return counts, len(clean)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="*", default=[], metavar="CORPUS")
    parser.add_argument("--comparable", nargs="*", default=_COMPARABLE, metavar="CORPUS")
    parser.add_argument("--keep-weights", action="store_true")
    parser.add_argument("--limit", type=int, default=_MOST, metavar="PAIRS", help="of a corpus that are judged")
    parser.add_argument("--show", action="store_true", help="what is missed and what is flagged")
    arguments = parser.parse_args()
    corpora = corpora_of(arguments.folder)
    resources = Session().resources
    shared = resources.wanted_by(Knowledge)
    names = sorted(
        {
            latin
            for path in sorted((arguments.folder / "names").glob("*.tsv"))
            for _, latin in rows_of(path)
            if _ONE_NAME.fullmatch(latin)
        }
    )
    worst: list[tuple[float, str]] = []
    for name, told in judged(corpora, arguments, shared, names, resources.get(NameWeights)):
        cases, found, flagged = told
        recall = found / cases if cases else 0.0
        quoted = f"{flagged:6.1f} flagged of 1,000" if name not in arguments.comparable else " " * 23
        print(f"{name:28} recall {recall:.3f} ({found}/{cases})  {quoted}", flush=True)
        if cases >= _ENOUGH:
            worst.append((recall, name))
    if worst:
        print("worst of {} cases and more: {:.3f} ({})".format(_ENOUGH, *min(worst)))


def judged(
    corpora: Mapping[str, Sequence[Row]],
    arguments: argparse.Namespace,
    shared: Mapping[str, Any],
    names: Sequence[str],
    shipped: NameWeights,
) -> Iterator[tuple[str, tuple[int, int, float]]]:
    """Each corpus with the number of its cases, of those found, and of flagged pairs in 1,000."""
    for name, rows in corpora.items():
        if arguments.only and name not in arguments.only:
            continue
        others = [other for key, other in sorted(corpora.items()) if key != name]
        words = learn_word_pairs(row for other in others for row in other)
        letters = letters_from(arguments.folder / "names", [p for other in others for p in pairs_of(other)])
        known = Knowledge(**shared | {"words": words, "letters": letters})
        weights = shipped if arguments.keep_weights else weights_from(others, known, names)
        pairs = pairs_of(rows[: arguments.limit])
        counts, flagged = judge(pairs, names, known, check_with(known, weights), arguments.show)
        cases, found = counts["other"] + counts["drop"], counts["other found"] + counts["drop found"]
        yield name, (cases, found, 1000 * flagged / len(pairs))


if __name__ == "__main__":
    main()
