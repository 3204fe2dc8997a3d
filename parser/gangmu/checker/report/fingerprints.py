"""What makes a finding the same finding in the next run, whatever stands elsewhere by then."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from hashlib import sha256

from gangmu.checker.baseline import entries_of
from gangmu.checker.finding import Finding
from gangmu.checker.work import Checked


def fingerprints(result: Checked) -> Iterator[tuple[Finding, str]]:
    """Yield each finding with a fingerprint (64 hex digits) that no other of the file has."""
    seen: Counter[tuple[str, ...]] = Counter()
    entries = entries_of(result.text, result.findings, result.path)
    for finding, entry in zip(result.findings, entries, strict=True):
        words = "\0".join((*entry, str(seen[entry])))
        seen[entry] += 1
        yield finding, sha256(words.encode("utf-8", "surrogatepass")).hexdigest()
