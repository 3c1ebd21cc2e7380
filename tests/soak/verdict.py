"""What has to hold after a bad night, and the report of it."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from mediactl import errors
from tests.soak.bad_night import FAULTS, Job, Night

MOST_TIME = 1.15  # of what the attempts need at the limit
# So short a night is over before one late repeat is made up for.
FEWEST_SECONDS = 5
# Where so many are to be expected, none at all is no chance: it happens once in 20,000 nights.
FEWEST_FAULTS = 10


class Check(NamedTuple):
    """Whether something holds, and what was counted; or that there was too little to tell by."""

    holds: bool
    text: str
    skipped: bool = False


def calls_for_every_check(job: Job) -> int:
    """From how many calls on none of the checks is skipped."""
    for_faults = math.ceil(FEWEST_FAULTS / min(FAULTS.values()))
    return max(for_faults, FEWEST_SECONDS * job.limit)


def judge_stops(night: Night, *, slack: float = 0.0) -> list[Check]:
    """Judge a night of calls that may be repeated, each of which ends something that is there.

    Args:
        night: What came of it.
        slack: Seconds that it may take beyond its due; for a short one, which a single late
            repeat makes longer by a good part. Without any, the time of a short one is not judged.
    """
    return [*_stop_checks(night), *_common_checks(night, slack)]


def judge_starts(night: Night, *, slack: float = 0.0) -> list[Check]:
    """Judge a night of calls that are unsafe to repeat; the arguments are those of `judge_stops`."""
    return [*_start_checks(night), *_common_checks(night, slack)]


def tell(night: Night, checks: Iterable[Check]) -> int:
    """Print the report.

    Returns:
        The exit status: 0 if everything holds that was not skipped.
    """
    calls, threads, seed = night.weather
    print(f"\n{calls:,} {night.job.action} from {threads} threads, seed {seed}")
    words: Counter[str] = Counter()
    for check in checks:
        word = _word(check)
        words[word] += 1
        print(f"  {word:7}  {check.text}")
    ending = f"{_checks(words['FAILED'])} failed" if words["FAILED"] else "everything holds"
    skipped = f", {_checks(words['skipped'])} skipped" if words["skipped"] else ""
    print(f"  {ending}{skipped}", flush=True)
    return 1 if words["FAILED"] else 0


def _word(check: Check) -> str:
    if check.skipped:
        return "skipped"
    return "ok" if check.holds else "FAILED"


def _checks(number: int) -> str:
    return f"{number} check{'' if number == 1 else 's'}"


def _stop_checks(night: Night) -> Iterator[Check]:
    raised = Counter(type(end).__name__ for end in night.ended.values() if _is_raised(end))
    gone = {
        key for key, end in night.ended.items() if not _is_raised(end) and end.meta.already_gone
    }
    lost = set(_met(night, "reset_after", effect=True))
    done = sum(times == 1 for times in night.effects.values())
    yield Check(
        done == len(night.effects) == len(night.ended),
        f"cancelled exactly once: {done:,} of {len(night.ended):,} sessions",
    )
    yield Check(
        not raised,
        f"success: {len(night.ended) - len(gone) - raised.total():,}, "
        f"already_gone: {len(gone):,}, raised: {dict(raised) or 0}",
    )
    yield Check(
        gone == lost,
        f"already_gone just where the answer to the cancelling was lost: {len(lost):,}",
    )


def _start_checks(night: Night) -> Iterator[Check]:
    unknown = {key for key, end in night.ended.items() if isinstance(end, errors.OutcomeUnknown)}
    started = [end.task_id for end in night.ended.values() if not _is_raised(end)]
    other = Counter(
        type(end).__name__
        for end in night.ended.values()
        if _is_raised(end) and not isinstance(end, errors.OutcomeUnknown)
    )
    before, after = set(_met(night, "reset_before")), set(_met(night, "reset_after"))
    doubled = sum(times > 1 for times in night.effects.values())
    resets = night.faults.get("reset_before", 0) + night.faults.get("reset_after", 0)
    yield Check(not doubled, f"doubled: {doubled} of {len(night.effects):,} effects")
    yield Check(
        unknown == before | after and len(unknown) == resets,
        f"OutcomeUnknown: {len(unknown):,}, resets: {resets:,}, of the same calls",
    )
    yield Check(
        not other and len(started) == len(set(started)),
        f"started: {len(started):,}, each with a task ID of its own, raised: {dict(other) or 0}",
    )
    yield Check(
        night.effects.keys() == night.ended.keys() - before,
        "carried out: what succeeded and what was reset after the effect, and nothing else: "
        f"{len(night.effects):,}",
    )


def _common_checks(night: Night, slack: float) -> Iterator[Check]:
    """Whatever is called: the limit, the time, the logs, and that the night was a bad one."""
    job, attempts = night.job, len(night.arrivals)
    peak = _peak(night.arrivals)
    skewed = sum(record.code == "AuthFailure.SignatureExpire" for record in night.records)
    yield Check(peak <= job.limit, f"most requests within a second: {peak} (limit {job.limit})")
    yield _time_check(night, slack)
    yield Check(
        not night.leaks and night.logged >= attempts,
        f"secrets in {night.logged:,} log records: {', '.join(night.leaks) or 'none'}",
    )
    yield _faults_check(night)
    yield Check(
        1 <= skewed <= night.weather.threads,
        f"refused for the clock: {skewed} (at most once a thread)",
    )


def _time_check(night: Night, slack: float) -> Check:
    attempts = len(night.arrivals)
    due = attempts / night.job.limit
    if due < FEWEST_SECONDS and not slack:
        return Check(holds=True, text="too few attempts to judge the time", skipped=True)
    return Check(
        night.seconds <= MOST_TIME * due + slack,
        f"time: {night.seconds:.1f} s for {attempts:,} attempts, which need {due:.1f} s at the "
        f"limit: {night.seconds / due:.3f} of that (at most {MOST_TIME})",
    )


def _faults_check(night: Night) -> Check:
    """That every fault was met, unless so few calls may well meet none of it."""
    missing = [name for name in FAULTS if not night.faults.get(name)]
    if missing and all(FAULTS[name] * night.weather.calls < FEWEST_FAULTS for name in missing):
        counted = ", ".join(f"{name}: 0" for name in missing)
        text = f"too few calls to meet every fault ({counted})"
        return Check(holds=True, text=text, skipped=True)
    met = ", ".join(f"{name} {night.faults.get(name, 0):,}" for name in FAULTS)
    return Check(not missing, f"faults met: {met}")


def _met(night: Night, fault: str, *, effect: bool | None = None) -> Iterator[str]:
    """The keys of calls that met a fault, with an effect or without."""
    for record in night.records:
        if record.fault == fault and effect in (None, record.effect):
            yield record.parameters[night.job.key]


def _is_raised(end: object) -> bool:
    return isinstance(end, Exception)


def _peak(moments: Iterable[float]) -> int:
    """The most moments within any second, its end left out; they come in order."""
    within: list[float] = []
    most = 0
    for moment in moments:
        within = [each for each in within if moment - each < 1.0] + [moment]
        most = max(most, len(within))
    return most
