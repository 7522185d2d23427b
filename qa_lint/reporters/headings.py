"""What reports say besides the findings, in both languages: headings, severities, counts, the quality score."""

from __future__ import annotations

from qa_lint.model import SEVERITIES, WORKBOOK_COLUMNS, Language, Report, Score, Severity, Status

SEVERITY_WORDS: dict[Language, dict[Severity, str]] = {
    "en": {"error": "error", "warning": "warning", "info": "info"},
    "ko": {"error": "오류", "warning": "경고", "info": "참고"},
}
STATUS_WORDS: dict[Language, dict[Status, str]] = {
    "en": {"stable": "stable", "preview": "preview", "deprecated": "deprecated"},
    "ko": {"stable": "안정", "preview": "시험 중", "deprecated": "폐기 예정"},
}
# what a reviewer says of a finding: it is right and will be put right, it is no fault, nobody knows yet
DECISIONS: dict[Language, dict[str, str]] = {
    "en": {"fix": "fix", "accept": "accept", "open": "open"},
    "ko": {"fix": "수정", "accept": "허용", "open": "보류"},
}
_HEADINGS: dict[str, dict[Language, str]] = {
    "source": {"en": "source", "ko": "원문"},
    "target": {"en": "target", "ko": "번역"},
    "here": {"en": "here", "ko": "여기"},
    "nothing": {"en": "nothing here", "ko": "없음"},
    "rule": {"en": "Rule", "ko": "규칙"},
    "category": {"en": "Category", "ko": "범주"},
    "severity": {"en": "Severity", "ko": "심각도"},
    "file": {"en": "File", "ko": "파일"},
    "place": {"en": "Place", "ko": "위치"},
    "line": {"en": "Line", "ko": "행"},
    "key": {"en": "Segment or key", "ko": "세그먼트·키"},
    "message": {"en": "Message", "ko": "설명"},
    "findings": {"en": "Findings", "ko": "지적"},
    "not checked": {"en": "Not checked", "ko": "검사하지 못함"},
    "quality": {"en": "Quality score", "ko": "품질 점수"},
    "score": {"en": "Score", "ko": "점수"},
    "points": {"en": "MQM points", "ko": "MQM 벌점"},
    "words": {"en": "Source words", "ko": "원문 단어 수"},
    "per thousand": {"en": "Points per 1,000 words", "ko": "1,000단어당 벌점"},
    "all": {"en": "All", "ko": "전체"},
    "decision": {"en": "Decision", "ko": "결정"},
    "reason": {"en": "Reason", "ko": "이유"},
    "fix": {"en": "Fix", "ko": "수정안"},
    "fixed": {"en": "fix", "ko": "수정안"},
    "fixed perhaps": {"en": "fix?", "ko": "수정안?"},
    "mqm": {language: columns[0] for language, columns in WORKBOOK_COLUMNS.items()},
    "fingerprint": {language: columns[1] for language, columns in WORKBOOK_COLUMNS.items()},
    "metric": {"en": "Metric", "ko": "척도"},
    "signature": {"en": "Signature", "ko": "서명"},
    "only": {"en": "Only rows with findings", "ko": "지적이 있는 행만"},
    "reset": {"en": "Show all", "ko": "모두 보기"},
    "map": {"en": "Map of the documents", "ko": "문서 지도"},
    "explain": {
        "en": "`qa-lint explain RULE` says why a rule reports something, and how to silence it",
        "ko": "`qa-lint explain RULE`은 규칙이 무엇을 왜 지적하는지, 어떻게 끄는지 알려 줍니다",
    },
}


def heading(name: str, language: Language) -> str:
    """The heading of a column or a part of a report, as it is said in a language."""
    return _HEADINGS[name][language]


def column_name(name: str, language: Language) -> str:
    """The same as it stands at the head of a column."""
    word = heading(name, language)
    return word[:1].upper() + word[1:]


def counted(report: Report, language: Language) -> str:
    """How much was found in how much, in one line."""
    counts = {severity: sum(f.severity == severity for f in report.findings) for severity in SEVERITIES}
    return _counted_in_korean(report, counts) if language == "ko" else _counted_in_english(report, counts)


def _counted_in_english(report: Report, counts: dict[Severity, int]) -> str:
    told = [
        f"{number} {severity}{'s' * (number > 1 and severity != 'info')}"
        for severity, number in counts.items()
        if number
    ]
    where = f"{report.pairs:,} pair{'s' * (report.pairs != 1)} in {report.files} file{'s' * (report.files != 1)}"
    line = f"{', '.join(told) or 'nothing found'} in {where}"
    if number := len(report.errors):
        line += f"; {number} problem{'s' * (number > 1)} kept something from being checked"
    return line


def _counted_in_korean(report: Report, counts: dict[Severity, int]) -> str:
    words = SEVERITY_WORDS["ko"]
    told = [f"{words[severity]} {number}건" for severity, number in counts.items() if number]
    where = f"파일 {report.files}개의 문장 쌍 {report.pairs:,}개"
    line = f"{where}에서 {', '.join(told)}" if told else f"{where}에서 지적할 것이 없습니다"
    return f"{line}; 문제 {len(report.errors)}건 때문에 일부를 검사하지 못했습니다" if report.errors else line


def score_table(score: Score, language: Language) -> list[tuple[str, str, str, str]]:
    """What, points, words, points per 1,000 words: the head, the categories, the files, and all of it."""
    points, words, normed = (heading(name, language) for name in ("points", "words", "per thousand"))
    parts = [*score.categories.items(), *score.files.items(), (heading("all", language), score.whole)]
    rows = [(name, f"{p.points:g}", f"{p.words:,}", f"{p.per_thousand:.2f}") for name, p in parts]
    return [("", points, words, normed), *rows]


def score_line(score: Score, language: Language) -> str:
    """The score in one line, and whether it is within its limit."""
    whole, limit = score.whole, score.limit
    if language == "ko":
        line = f"원문 1,000단어당 MQM 벌점 {whole.per_thousand:.2f}점 (원문 {whole.words:,}단어에 {whole.points:g}점)"
        kept = (
            f"; 한도 {limit:g}점을 {'넘었습니다' if score.exceeded else '넘지 않았습니다'}" if limit is not None else ""
        )
    else:
        points = f"{whole.points:g} points in {whole.words:,} words of the source"
        line = f"{whole.per_thousand:.2f} MQM points per 1,000 words ({points})"
        kept = f"; the limit of {limit:g} is {'exceeded' if score.exceeded else 'kept'}" if limit is not None else ""
    return line + kept
