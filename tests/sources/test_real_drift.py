"""What the vendors' own material says beyond the curated specs, and nothing that is not so."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.sources import drift

ROOT = Path(__file__).resolve().parents[2]
MATERIAL = ROOT.parent / "shared" / "vendor"
PAGES = {
    "zego-StopMix.txt": "zego/rtc",
    "zego-StopCloudTranscode.txt": "zego/rtc",
    "zego-StopCDNRecord.txt": "zego/rtc",
    "tencent-CancelCommonMixStream.txt": "tencent/live",
    "tencent-StopStreamIngest.txt": "tencent/trtc",
}

pytestmark = pytest.mark.skipif(
    not MATERIAL.is_dir(), reason="the vendors' material is not beside this checkout"
)


def told(target: str, source: Path) -> dict[str, Any]:
    """Return the report for machines."""
    text, status = drift(target, str(source), ROOT / "specs", format="json", fail_on="any")
    report: dict[str, Any] = json.loads(text)
    harmful = [each for each in report["changes"] if each["wire"] != "none"]
    assert status == bool(harmful)
    return report


def found(report: dict[str, Any]) -> set[tuple[str, str, str]]:
    """Name rule, action and path of each change."""
    return {
        (each["rule"], where["action"], where["path"])
        for each in report["changes"]
        for where in each["where"]
    }


@pytest.mark.parametrize("service", ["live", "trtc"])
def test_descriptions_of_the_api_say_nothing_more(service: str) -> None:
    """The specs of both services are what their descriptions say; only some examples are broken."""
    report = told(f"tencent/{service}", MATERIAL / f"tencent-{service}-api.json")
    assert report["changes"] == []
    complaints = report["remarks"]["Not understood in the material:"]
    assert all("example" in each and "was left out" in each for each in complaints)


def test_openapi_files_say_what_is_newer_than_two_pages() -> None:
    """Two specs follow older pages: one lacks two parameters, the other has codes that were dropped."""
    changes = found(told("zego/rtc", MATERIAL / "zego-rtc"))
    parameters = {each for each in changes if each[0] == "optional-parameter-added"}
    assert parameters == {
        ("optional-parameter-added", "StopCDNRecord", "Domain"),
        ("optional-parameter-added", "StopCDNRecord", "Point"),
    }
    codes = changes - parameters
    assert {each[:2] for each in codes} == {("error-dropped-changed", "StopMix")}
    assert len(codes) == 59 - 4


@pytest.mark.parametrize("page", PAGES)
def test_pages_are_the_specs(page: str) -> None:
    """A page gives exactly its spec's facts: no change is told, and nothing is left unread."""
    report = told(PAGES[page], MATERIAL / "pages" / page)
    assert (report["changes"], report.get("remarks")) == ([], None)


def test_a_page_that_was_cut_takes_nothing_out(tmp_path: Path) -> None:
    """A page that ends within its table of codes may have had more: the codes stay, with a word."""
    text = (MATERIAL / "pages" / "tencent-StopStreamIngest.txt").read_text("utf-8")
    page = tmp_path / "page.txt"
    page.write_text(text[: text.index("InvalidParameter.SdkAppId")], "utf-8")
    report = told("tencent/trtc", page)
    assert report["changes"] == []
    (note,) = report["remarks"]["For a person to look at:"]
    assert "InvalidParameter.SdkAppId, InvalidParameter.TaskId may be gone" in note


def test_a_page_that_says_more_is_told(tmp_path: Path) -> None:
    """A code, a limit and a region that the spec does not have are seen on the same page."""
    text = (MATERIAL / "pages" / "tencent-StopStreamIngest.txt").read_text("utf-8")
    text = text.replace("maximum of 20 requests", "maximum of 10 requests")
    text = text.replace("ap-singapore.", "ap-singapore, ap-tokyo.")
    row = "InvalidParameter.TaskId TaskId parameter error."
    text = text.replace(row, f"{row}\nInvalidParameter.RoomId RoomId parameter error.")
    page = tmp_path / "page.txt"
    page.write_text(text, "utf-8")
    assert found(told("tencent/trtc", page)) == {
        ("limit-lowered", "StopStreamIngest", ""),
        ("regions-changed", "StopStreamIngest", ""),
        ("error-added", "StopStreamIngest", "InvalidParameter.RoomId"),
    }
