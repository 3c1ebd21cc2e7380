"""A saved page to facts: which kind of page it is, and whose."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.sources.facts import ServiceFacts
from codegen.sources.pages import tencent, zego_article, zego_page
from codegen.sources.pages.document import Document, looks_like_html, text_lines
from codegen.sources.pages.evidence import gather
from codegen.sources.pages.found import Page
from codegen.sources.pages.html import html_lines
from codegen.spec.model import Vendor

_KINDS = (
    "a page of Tencent Cloud's API reference (a host of tencentcloudapi.com and a parameter Action),"
    " a page of ZEGOCLOUD's API reference (query parameters Action, AppId, ..., each with its type),"
    " an article of ZEGOCLOUD (an address that ends in ?Action=... and tables)"
)


def read_page(
    text: str,
    file: str,
    vendor: Vendor,
    service: str | None,
    *,
    known_codes: Iterable[str | int] = (),
) -> ServiceFacts:
    """Return what a page says about its action.

    The vendor's specs, where it holds any, help to read tables whose cells were run together, and
    objects whose ends a page does not show; nothing is taken from them.

    Args:
        text: The page, saved as text or as HTML.
        file: Its name in places.
        vendor: Whose page it has to be.
        service: The service whose page it has to be, None to take the one that the page names.
        known_codes: Error codes that are known beside those of the vendor's specs.
    """
    document = _document(text, file)
    page = Page(document, vendor, service, gather(document, vendor, service, known_codes))
    found = {
        "tencent": tencent.is_page(document.lines),
        "zego": zego_page.is_page(document.lines) or zego_article.is_page(document.lines),
    }
    if not any(found.values()):
        page.complain(None, f"this is none of the pages that can be read: {_KINDS}")
        return page.facts(None, service or "")
    if not found.get(vendor.protocol):
        other = next(name for name, is_one in found.items() if is_one)
        page.complain(None, f"this is a page of {other}; looked for one of {vendor.name}")
        return page.facts(None, service or "")
    return _tencent(page) if vendor.protocol == "tencent" else _zego(page)


def _document(text: str, file: str) -> Document:
    if looks_like_html(text):
        lines, address = html_lines(text)
        return Document(file, lines, address)
    return Document(file, text_lines(text))


def _tencent(page: Page) -> ServiceFacts:
    own = tencent.service_name(page.lines) or ""
    if page.service not in (None, own):
        page.complain(
            None, f"this is a page of the service {own}; looked for one of {page.service}"
        )
        return page.facts(None, page.service or "")
    return page.facts(tencent.read(page), own)


def _zego(page: Page) -> ServiceFacts:
    reader = zego_page if zego_page.is_page(page.lines) else zego_article
    facts = reader.read(page)
    service = page.service or zego_article.service_name(page, facts)
    if facts is not None and not zego_article.belongs(page, facts, service):
        host = facts.host.value if facts.host else "no host"
        page.complaints.clear()
        page.complain(
            None, f"{facts.name} is called at {host}, which is none of the service {service}"
        )
        return page.facts(None, service)
    return page.facts(facts, service)
